import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const pacts = join(import.meta.dirname, '../../../contracts/pacts');

/**
 * Pact adds to a file that is there: without this an interaction that no test has any more would stay in it.
 * The files of other teams stay.
 */
export default function forgetPacts(): void {
  for (const file of globSync('aep-sim-client-*.json', { cwd: pacts })) rmSync(join(pacts, file));
}
