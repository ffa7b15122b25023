import { expect, it } from 'vitest';
import { ClientCheckFailed, type ClientEnvironment, checkClient } from '../src/index.ts';
import { keepsThePrefix } from './faulty-clients/keeps-the-prefix.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { stopsAtNew } from './faulty-clients/stops-at-new.ts';
import { createSimulator } from './simulator.ts';

const simulator = createSimulator();
const plain = (environment: ClientEnvironment) => new ReferenceClient(environment);
const broken = (environment: ClientEnvironment) => new stopsAtNew.client(environment);

async function failureOf(
  create: Parameters<typeof checkClient>[0],
  options: { seed: number; commands?: number; path?: string },
): Promise<ClientCheckFailed> {
  const error = await checkClient(create, { simulator, ...options }).catch((reason) => reason);
  if (error instanceof ClientCheckFailed) return error;
  throw new Error('not caught', { cause: error });
}

it.each([
  '0:1',
  '3@A',
  '0@zzzz',
  ':@B',
  '1:2@ZZ',
  '1:2:9:9@AAAA:V',
  '99999999@A:A@00000000',
  '0@A:A@0000000',
  '',
])('should reject the path %j for its format', async (path) => {
  const check = checkClient(broken, { simulator, seed: 1, path });
  await expect(check).rejects.toThrow(TypeError);
  await expect(check).rejects.toThrow(
    'checkClient: path must be copied unchanged from the failure message.',
  );
});

it('should reject a path without its seed', async () => {
  const { path } = await failureOf(broken, { seed: 1 });
  const check = checkClient(broken, { simulator, path });
  await expect(check).rejects.toThrow(
    'checkClient: path requires seed. Copy both from the failure message.',
  );
});

it.each([
  ['another seed', { seed: 6 }],
  ['another number of steps', { seed: 5, commands: 7 }],
  ['another place', { seed: 5, path: '1' }],
  ['a place that is not there', { seed: 5, path: '0:999:999' }],
  ['other steps', { seed: 5, steps: 'zzzz:V' }],
  ['no steps', { seed: 5, steps: 'A:A' }],
])('should reject a path with %s', async (_, { path: values, steps, ...options }: Odd) => {
  const { path } = await failureOf(broken, { seed: 5 });
  const [v = '', s = '', sum] = path.split('@');
  const odd = `${values ?? v}@${steps ?? s}@${sum}`;
  const check = checkClient(plain, { simulator, path: odd, ...options });
  await expect(check).rejects.toThrow(TypeError);
  await expect(check).rejects.toThrow(
    /^checkClient: path does not belong to this seed\. Copy path, seed/,
  );
});

interface Odd {
  readonly seed: number;
  readonly commands?: number;
  readonly path?: string;
  readonly steps?: string;
}

it('should replay a sequence without a step, with only the creation of the dataset', async () => {
  const create = (environment: ClientEnvironment) => new keepsThePrefix.client(environment);
  const { seed, path, steps } = await failureOf(create, { seed: 1 });
  expect(steps).toEqual([]);
  expect((await failureOf(create, { seed, path })).problem).toMatch(/^createDataSet returned/);
  await expect(checkClient(plain, { simulator, seed, path })).resolves.toMatchObject({ runs: 1 });
});
