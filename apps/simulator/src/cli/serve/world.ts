import type { EditionName } from '@aep-sim/types';
import { misspellingOf } from '../../editions/nearest.ts';
import { type WorldName, worldNames } from '../../tenants/worlds/index.ts';
import type { WorldFacts } from '../../tenants/worlds/world.ts';
import { refuseAll } from '../refuse.ts';

/** The world that `--world` chooses: a name, or a file. One that cannot be read ends the process. */
export async function worldAt(text: string, edition: EditionName): Promise<WorldName | WorldFacts> {
  const named = worldNames.find((name) => name === text);
  if (named) return named;
  const { BadWorld, worldFactsIn } = await import('../../world-file/file.ts');
  try {
    return await worldFactsIn(text, edition);
  } catch (error) {
    if (!(error instanceof BadWorld)) throw error;
    const lines = error.message.split('\n').map((line) => `--world: ${line}`);
    const isName = !/[./\\]/.test(text);
    return refuseAll(isName ? lines.map((line) => `${line}; ${names(text)}`) : lines);
  }
}

/** For who has misspelled a name, and did not mean a file. */
function names(text: string): string {
  const meant = misspellingOf(text, worldNames);
  if (meant) return `did you mean ${meant}?`;
  return `pass ${worldNames.join(', ')}, or the path of a world file`;
}
