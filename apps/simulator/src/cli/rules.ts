import { misspellingOf } from '../editions/nearest.ts';
import type { StartRules } from '../tenants/beginnings.ts';
import { refuse, refuseAll } from './refuse.ts';

const SERVED = { isInProcess: false };

/** The rules that `--rules` chooses: those of a ready file, by its name, or a file. Bad ones end the process. */
export async function rulesAt(text: string): Promise<StartRules> {
  const [{ readRules }, { BadRules, rulesIn }, { default: ready }] = await Promise.all([
    import('../rule-file/read.ts'),
    import('../rule-file/file.ts'),
    import('../generated/example-rules.json', { with: { type: 'json' } }),
  ]);
  const named = ready.find(({ name }) => name === text);
  if (named) {
    const read = readRules(named.rules, SERVED);
    if (read.ok) return read.rules;
    throw new Error(`the ready rules ${text} are not valid`);
  }
  try {
    return (await rulesIn(text, SERVED)).rules;
  } catch (error) {
    if (!(error instanceof BadRules)) throw error;
    const names = ready.map(({ name }) => name);
    // For who has misspelled a name, and did not mean a file.
    if (error.isMissing && !/[./\\]/.test(text)) {
      return refuse(`--rules: ${error.message}; ${remedy(text, names)}`);
    }
    return refuseAll(error.message.split('\n'));
  }
}

function remedy(text: string, names: readonly string[]): string {
  const meant = misspellingOf(text, names);
  if (meant) return `did you mean ${meant}?`;
  return `pass ${names.join(', ')}, or the path of a rules file`;
}
