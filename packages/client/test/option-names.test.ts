import { expect, it } from 'vitest';
import {
  type ClientOptions,
  createClient,
  type ImsOptions,
  imsTokenProvider,
} from '../src/index.ts';
import { org, rejection, scriptedClient } from './scripted.ts';

const good: ClientOptions = { imsOrgId: org, apiKey: 'key', token: 'token' };

it.each<[object, string]>([
  [{ sandboxes: 'x' }, 'createClient: sandboxes is not a known option. Did you mean sandbox?'],
  [
    { baseURL: 'http://a.test' },
    'createClient: baseURL is not a known option. Did you mean baseUrl?',
  ],
  [
    { requestTimeout: 5 },
    'createClient: requestTimeout is not a known option. Did you mean requestTimeoutMs?',
  ],
  [{ logger: 5 }, 'createClient: logger is not a known option. See ClientOptions.'],
  [{ toString: 5 }, 'createClient: toString is not a known option. See ClientOptions.'],
  [
    { retry: { attempt: 2 } },
    'createClient: retry.attempt is not a known option. Did you mean attempts?',
  ],
  [{ retry: { times: 2 } }, 'createClient: retry.times is not a known option. See RetryOptions.'],
])('should reject %j', (wrong, message) => {
  const options: ClientOptions = { ...good, ...wrong };
  expect(() => createClient(options)).toThrow(expect.objectContaining({ message }));
});

it('should leave a name alone that has no value', () => {
  const options = { ...good, logger: undefined } as ClientOptions;
  expect(() => createClient(options)).not.toThrow();
});

it('should reject unknown options of imsTokenProvider', () => {
  const options: ImsOptions = { clientId: 'a', clientSecret: 'b', ...{ scopes: 'c' } };
  const message = 'imsTokenProvider: scopes is not a known option. Did you mean scope?';
  expect(() => imsTokenProvider(options)).toThrow(expect.objectContaining({ message }));
});

it('should reject unknown options of a wait, which would wait for longer than it should', async () => {
  const { client, requests } = scriptedClient([]);
  const error = await rejection(client.waitForExportJob(7, { deadline: 5 } as object));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe(
    'waitForExportJob: deadline is not a known option. Did you mean deadlineMs?',
  );
  expect(requests).toEqual([]);
});
