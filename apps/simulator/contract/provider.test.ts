import { globSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { binary, run } from '../test/processes/processes.ts';

const pacts = join(import.meta.dirname, '../../../contracts/pacts');
const files = globSync('*.json', { cwd: pacts }).sort();

describe('the simulator, as the provider of every pact file', () => {
  it('should find one for each edition, and none of an edition that has gone', () => {
    const own = editionNames.map((name) => `aep-sim-client-${name}-aep-sim.json`).sort();
    expect(files.filter((file) => file.startsWith('aep-sim-client-'))).toEqual(own);
  });

  it.each(files)(
    'should keep %s',
    async (file) => {
      const { code, stdout } = await run([binary, 'verify', join(pacts, file)]);
      expect(stdout).toMatch(/\(consumer \S+\): [1-9]\d* interactions passed\n$/);
      expect(code).toBe(0);
    },
    60_000,
  );
});
