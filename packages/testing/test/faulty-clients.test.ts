import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { type CheckOptions, ClientCheckFailed, checkClient } from '../src/index.ts';
import type { FaultyClient } from './faulty-clients/faulty-client.ts';
import { faultyClients } from './faulty-clients/index.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

describe('the faulty clients', () => {
  it('should be of clients that are right but for one thing', async () => {
    for (const edition of editionNames) {
      await checkClient((environment) => new ReferenceClient(environment), {
        simulator: createSimulator(),
        edition,
        runs: 100,
      });
    }
  }, 60_000);

  describe.each(Object.entries<FaultyClient>(faultyClients))('%s', (_, faulty) => {
    it('should be caught by the shortest sequence, and again from its seed and path', async () => {
      const found = await caught(faulty, { seed: 1 });
      if (typeof faulty.problem === 'string') expect(found.problem).toBe(faulty.problem);
      else expect(found.problem).toMatch(faulty.problem);
      expect(found.steps.length).toBeLessThanOrEqual(faulty.atMost);
      if (faulty.last) expect(found.steps.at(-1)).toMatch(faulty.last);
      for (const words of [found.problem, ...found.steps, `seed: ${found.seed}`, found.path]) {
        expect(found.message).toContain(words);
      }

      const again = await caught(faulty, { seed: found.seed, path: found.path });
      expect(again.message).toBe(found.message);
    });

    it('should be caught from any seed', async () => {
      for (const seed of [-7, 2, 1_234_567]) await caught(faulty, { seed });
    });
  });
});

async function caught(
  { client, edition = 'platform' }: FaultyClient,
  options: Partial<CheckOptions>,
): Promise<ClientCheckFailed> {
  const simulator = createSimulator();
  const create = (environment: ConstructorParameters<FaultyClient['client']>[0]) =>
    new client(environment);
  try {
    await checkClient(create, { simulator, edition, ...options });
  } catch (error) {
    if (error instanceof ClientCheckFailed) return error;
    throw error;
  }
  throw new Error('not caught');
}
