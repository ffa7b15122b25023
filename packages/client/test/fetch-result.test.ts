import { expect, it } from 'vitest';
import { type Fetch, imsTokenProvider } from '../src/index.ts';
import { collected, job, json, rejection, scriptedClient } from './scripted.ts';

const results: [unknown, string][] = [
  [undefined, 'undefined'],
  [null, 'null'],
  [{ ok: true, json: async () => ({}) }, 'an object'],
  [{ ok: true, status: 200, text: async () => '{}' }, 'an object'],
  // The text of a response can contain secrets.
  ['{"access_token": "secret"}', 'a string'],
];

it.each(results)('should not resolve to %o', async (result, got) => {
  let sent = 0;
  const fetch = (() => {
    sent++;
    return result;
  }) as unknown as Fetch;
  const { client, clock } = scriptedClient([], { fetch });
  const file = { dataSetFileId: 'b-1', name: 'p', length: 9 };
  for (const call of [client.getExportJob(7), collected(client.downloadFile(file))]) {
    const error = await rejection(call);
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe(`createClient: fetch must resolve to a Response; got ${got}.`);
  }
  const provider = imsTokenProvider({ clientId: 'a', clientSecret: 'b', fetch, clock });
  const error = await rejection(provider());
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toBe(`imsTokenProvider: fetch must resolve to a Response; got ${got}.`);
  expect(sent).toBe(3);
});

it('should resolve to what need not be an instance of the global Response', async () => {
  const { status, ok, headers } = json({});
  const foreign = { status, ok, headers, text: async () => JSON.stringify(job('NEW')) };
  const { client } = scriptedClient([], { fetch: (() => foreign) as unknown as Fetch });
  expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
});
