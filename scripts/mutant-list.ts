import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/** A small slip in the sources, and the test that must catch it. Paths are from the top of the repository. */
export interface Mutant {
  /** What slips, in plain words. */
  readonly name: string;
  readonly file: string;
  /** Occurs once in the file. */
  readonly search: string;
  readonly replace: string;
  readonly test: string;
}

export function readMutants(root: string): readonly Mutant[] {
  return JSON.parse(readFileSync(join(root, 'test', 'mutants.json'), 'utf8'));
}

/** The text of the file with the slip in it. */
export function mutated(text: string, { search, replace }: Mutant): string {
  // A text as replacement would give `$&` a meaning.
  return text.replace(search, () => replace);
}

/** What is wrong with an entry, in one sentence that names it. Undefined if nothing is. */
export function problemOf(mutant: Mutant, root: string): string | undefined {
  const { name, file, search, replace, test } = mutant;
  const told = (problem: string) => `Mutant ${JSON.stringify(name)}: ${problem}.`;
  for (const [key, value] of Object.entries({ name, file, search, replace, test })) {
    if (typeof value !== 'string') return told(`${key} must be a string`);
  }
  for (const path of [file, test]) {
    if (!existsSync(join(root, path))) return told(`there is no file ${path}`);
  }
  if (search === replace) return told('search and replace must differ');
  const text = readFileSync(join(root, file), 'utf8');
  const count = search === '' ? 0 : text.split(search).length - 1;
  if (count !== 1) return told(`search must occur once in ${file}; it occurs ${count} times`);
  return isTypeScript(mutated(text, mutant)) ? undefined : told(`${file} must compile with it`);
}

function isTypeScript(text: string): boolean {
  try {
    stripTypeScriptTypes(text);
    return true;
  } catch {
    return false;
  }
}
