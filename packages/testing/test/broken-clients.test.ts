import { expect, it } from 'vitest';
import { checkClient, type ExportJobRequest, type Id, type Surroundings } from '../src/index.ts';
import { PlainClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

const plain = (surroundings: Surroundings) => new PlainClient(surroundings);

it.each([
  [plain, {} as never, /^simulator must be/],
  [plain, undefined as never, 'checkClient: the second argument must be { simulator, … }'],
  [undefined as never, undefined as never, 'checkClient: create must be a function'],
])('should refuse the arguments %s, %s', async (create, options, message) => {
  const check = checkClient(create, options);
  await expect(check).rejects.toThrow(TypeError);
  await expect(check).rejects.toThrow(message);
});

it('should say so when create gives the client of an earlier history', async () => {
  let one: PlainClient | undefined;
  const create = (surroundings: Surroundings) => {
    one ??= plain(surroundings);
    return one;
  };
  const check = checkClient(create, { simulator: createSimulator() });
  await expect(check).rejects.toThrow(TypeError);
  await expect(check).rejects.toThrow(
    /^checkClient: create gave the client of an earlier history again; it must make another/,
  );
});

it.each([
  [() => undefined, 'create gave undefined, not a client'],
  [async () => ({}), 'create gave a promise; it must give the client itself'],
  [
    (surroundings: Surroundings) => ({ ...new PlainClient(surroundings) }),
    'the client has no createDataSet',
  ],
])('should say what is wrong with what create gives', async (create, problem) => {
  const check = checkClient(create as never, { simulator: createSimulator() });
  await expect(check).rejects.toMatchObject({ name: 'ClientBroken', problem });
});

it('should name the fetch to a client that does not use it', async () => {
  class Elsewhere extends PlainClient {
    override send(): Promise<Response> {
      throw new TypeError('fetch failed');
    }
  }
  const create = (surroundings: Surroundings) => new Elsewhere(surroundings);
  await expect(checkClient(create, { simulator: createSimulator() })).rejects.toMatchObject({
    problem:
      'createDataSet rejected: TypeError: fetch failed; nothing came through the fetch that the client was given',
  });
});

it('should tell of what a client does wrong outside of any call', async () => {
  class Wanders extends PlainClient {
    override async createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
      setImmediate(() => this.surroundings.fetch('https://example.com/'));
      return super.createExportJob(request);
    }
  }
  const create = (surroundings: Surroundings) => new Wanders(surroundings);
  await expect(checkClient(create, { simulator: createSimulator() })).rejects.toMatchObject({
    problem: expect.stringMatching(
      /^(the client, outside of any call,|\w+(\(job \d+\))?) sent GET to https:\/\/example.com/,
    ),
  });
});
