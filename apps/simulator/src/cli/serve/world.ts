import type { EditionName } from '@aep-sim/types';
import { misspellingOf } from '../../editions/nearest.ts';
import { type WorldName, worldNames } from '../../tenants/worlds/index.ts';
import type { WorldFacts } from '../../tenants/worlds/world.ts';
import { exitWithError, exitWithErrors } from '../exit-with-error.ts';

/** The world of `--world`: a name, or a file. If it cannot be read, the process exits. */
export async function worldAt(text: string, edition: EditionName): Promise<WorldName | WorldFacts> {
  const named = worldNames.find((name) => name === text);
  if (named) return named;
  const { BadWorld, worldFactsIn } = await import('../../world-file/file.ts');
  try {
    return await worldFactsIn(text, edition);
  } catch (error) {
    if (!(error instanceof BadWorld)) throw error;
    if (error.isMissing) exitWithError(`--world: ${text} was not found. ${remedy(text)}`);
    return exitWithErrors(error.message.split('\n').map((line) => `--world: ${line}`));
  }
}

/** The user may have misspelled a name, and not meant a file. */
function remedy(text: string): string {
  if (/[./\\]/.test(text)) return 'Check the path.';
  const meant = misspellingOf(text, worldNames);
  if (meant) return `Did you mean ${meant}?`;
  return `Pass ${worldNames.join(', ')}, or the path of a world file.`;
}
