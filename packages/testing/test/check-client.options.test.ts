import { describe, expect, it } from 'vitest';
import { type ClientEnvironment, checkClient } from '../src/index.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

const plain = (environment: ClientEnvironment) => new ReferenceClient(environment);

describe('checkClient', () => {
  it('should make the same sequences from the same seed, and others from another', async () => {
    const steps = async (seed?: number) => {
      const options = { simulator: createSimulator(), runs: 15 };
      return checkClient(plain, seed === undefined ? options : { ...options, seed });
    };
    expect(await steps(11)).toEqual(await steps(11));
    expect((await steps(12)).steps).not.toEqual((await steps(11)).steps);
    expect((await steps()).seed).not.toBe((await steps()).seed);
  });

  it('should take no more steps than `commands`', async () => {
    const one = await checkClient(plain, { simulator: createSimulator(), runs: 30, commands: 1 });
    const taken = Object.values(one.steps).reduce((sum, count) => sum + count, 0);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThanOrEqual(30);
  });

  it.each([
    [
      { run: 5 },
      'checkClient: run is not a known option. Options: simulator, edition, runs, commands, seed, path.',
    ],
    [{ runs: 0 }, 'checkClient: runs must be an integer of at least 1; got '],
    [{ commands: 1.5 }, 'checkClient: commands must be an integer of at least 1; got '],
    [
      { seed: Number.NaN },
      /^checkClient: seed must be an integer from -2147483648 to 2147483647; got NaN\./,
    ],
    [{ seed: 'abc' as unknown as number }, /^checkClient: seed must be/],
    [{ seed: 2 ** 31 }, /^checkClient: seed must be/],
    [{ seed: 1.5 }, /^checkClient: seed must be/],
    [
      { simulator: undefined as never },
      /^simulator must be the result of createSimulator\(\), or \{ url \} of a running simulator\.$/,
    ],
    [{ simulator: { fetch: 1 } as never }, /^simulator must be/],
    [
      { simulator: { url: 'localhost:4177' } },
      /^simulator.url must be an http or https URL, such as http/,
    ],
    [{ simulator: { url: 4177 } as never }, /^simulator.url must be/],
    [
      { edition: 'latest' as 'platform' },
      /^checkClient: edition must be one of: platform, .*; got "latest"\.$/,
    ],
  ])('should reject the options %j', async (options, message) => {
    const check = checkClient(plain, { simulator: createSimulator(), ...options });
    await expect(check).rejects.toThrow(TypeError);
    await expect(check).rejects.toThrow(message);
  });
});
