import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { type CheckOptions, ClientBroken, checkClient } from '../src/index.ts';
import type { Animal } from './faulty-clients/faulty-client.ts';
import { zoo } from './faulty-clients/index.ts';
import { PlainClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

describe('the zoo', () => {
  it('should be of clients that are right but for one thing', async () => {
    for (const edition of editionNames) {
      await checkClient((surroundings) => new PlainClient(surroundings), {
        simulator: createSimulator(),
        edition,
        runs: 100,
      });
    }
  }, 60_000);

  describe.each(Object.entries<Animal>(zoo))('%s', (_, animal) => {
    it('should be caught by the shortest history, and again from its seed and path', async () => {
      const found = await caught(animal, { seed: 1 });
      if (typeof animal.problem === 'string') expect(found.problem).toBe(animal.problem);
      else expect(found.problem).toMatch(animal.problem);
      expect(found.steps.length).toBeLessThanOrEqual(animal.atMost);
      if (animal.last) expect(found.steps.at(-1)).toMatch(animal.last);
      for (const words of [found.problem, ...found.steps, `seed: ${found.seed}`, found.path]) {
        expect(found.message).toContain(words);
      }

      const again = await caught(animal, { seed: found.seed, path: found.path });
      expect(again.message).toBe(found.message);
    });

    it('should be caught from any seed', async () => {
      for (const seed of [-7, 2, 1_234_567]) await caught(animal, { seed });
    });
  });
});

async function caught(
  { client, edition = 'platform' }: Animal,
  options: Partial<CheckOptions>,
): Promise<ClientBroken> {
  const simulator = createSimulator();
  const create = (surroundings: ConstructorParameters<Animal['client']>[0]) =>
    new client(surroundings);
  try {
    await checkClient(create, { simulator, edition, ...options });
  } catch (error) {
    if (error instanceof ClientBroken) return error;
    throw error;
  }
  throw new Error('not caught');
}
