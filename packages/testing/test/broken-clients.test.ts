import { expect, it } from 'vitest';
import {
  type ClientEnvironment,
  checkClient,
  type ExportJobRequest,
  type Id,
} from '../src/index.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

const plain = (environment: ClientEnvironment) => new ReferenceClient(environment);

it.each([
  [plain, {} as never, /^simulator must be/],
  [plain, undefined as never, 'checkClient: options are required: simulator.'],
  [undefined as never, undefined as never, 'checkClient: create must be a function'],
])('should reject the arguments %s, %s', async (create, options, message) => {
  const check = checkClient(create, options);
  await expect(check).rejects.toThrow(TypeError);
  await expect(check).rejects.toThrow(message);
});

it('should reject a client that create returned before', async () => {
  let one: ReferenceClient | undefined;
  const create = (environment: ClientEnvironment) => {
    one ??= plain(environment);
    return one;
  };
  const check = checkClient(create, { simulator: createSimulator() });
  await expect(check).rejects.toThrow(TypeError);
  await expect(check).rejects.toThrow(
    /^checkClient: create returned the client of an earlier sequence\. Create a new client/,
  );
});

it.each([
  [() => undefined, 'create must return a client; got undefined.'],
  [async () => ({}), 'create returned a promise; it must return the client.'],
  [
    (environment: ClientEnvironment) => ({ ...new ReferenceClient(environment) }),
    'The client has no method createDataSet.',
  ],
])('should describe an invalid result of create', async (create, problem) => {
  const check = checkClient(create as never, { simulator: createSimulator() });
  await expect(check).rejects.toMatchObject({ name: 'ClientCheckFailed', problem });
});

it('should name the fetch to a client that does not use it', async () => {
  class Elsewhere extends ReferenceClient {
    override send(): Promise<Response> {
      throw new TypeError('fetch failed');
    }
  }
  const create = (environment: ClientEnvironment) => new Elsewhere(environment);
  await expect(checkClient(create, { simulator: createSimulator() })).rejects.toMatchObject({
    problem:
      'createDataSet rejected: TypeError: fetch failed; the client sent no request with the fetch that create received.',
  });
});

it('should report a violation outside of any call', async () => {
  class Wanders extends ReferenceClient {
    override async createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
      setImmediate(() => this.environment.fetch('https://example.com/'));
      return super.createExportJob(request);
    }
  }
  const create = (environment: ClientEnvironment) => new Wanders(environment);
  await expect(checkClient(create, { simulator: createSimulator() })).rejects.toMatchObject({
    problem: expect.stringMatching(
      /^(Outside of any call, the client|\w+(\(job \d+\))?) sent GET to https:\/\/example.com/,
    ),
  });
});
