import type { RuleRequest } from '@aep-sim/types';
import { DEFAULT_LIMITS } from '../../core/limits.ts';
import { misspellingOf } from '../../editions/nearest.ts';
import type { ReadingRules } from '../../rule-file/read.ts';
import type { StartRules } from '../../tenants/beginnings.ts';
import { exitWithError, exitWithErrors } from '../exit-with-error.ts';
import { counted } from '../terminal/counted.ts';
import { noticed } from './noticed.ts';

const SERVED = { isInProcess: false };

/**
 * The rules of each `--rules`, in order: those of a built-in file by its name, or of a file. If they are not valid, the
 * process exits.
 */
export async function rulesAt(
  texts: readonly string[],
  maxRules = DEFAULT_LIMITS.rules,
): Promise<StartRules> {
  const place = { ...SERVED, maxRules };
  const { readRules } = await import('../../rule-file/read.ts');
  const all: RuleRequest[] = [];
  for (const text of texts) all.push(...(await rulesNamed(text, place)));
  if (all.length > maxRules) {
    const most = maxRules.toLocaleString('en');
    return exitWithError(
      `--rules: ${counted(all.length, 'rule')} exceed the limit of ${most}. Raise it with --max-rules.`,
    );
  }
  const read = readRules(all, place);
  if (read.ok) return read.rules;
  throw new Error(`The rules of ${texts.join(', ')} are valid separately but not together.`);
}

async function rulesNamed(text: string, place: ReadingRules): Promise<readonly RuleRequest[]> {
  const [{ BadRules, rulesIn }, { default: ready }] = await Promise.all([
    import('../../rule-file/file.ts'),
    import('../../generated/example-rules.json', { with: { type: 'json' } }),
  ]);
  const named = ready.find(({ name }) => name === text);
  if (named) return named.rules as readonly RuleRequest[];
  try {
    return (await noticed(text, rulesIn(text, place))).file;
  } catch (error) {
    if (!(error instanceof BadRules)) throw error;
    const names = ready.map(({ name }) => name);
    if (error.isMissing) exitWithError(`--rules: ${text} was not found. ${remedy(text, names)}`);
    return exitWithErrors(error.message.split('\n'));
  }
}

/** The user may have misspelled a name, and not meant a file. */
function remedy(text: string, names: readonly string[]): string {
  const several = text.split(',').filter((one) => one.trim() !== '');
  if (several.length > 1) {
    return `For several, pass ${several.map((one) => `--rules ${one.trim()}`).join(' ')}.`;
  }
  if (/[./\\]/.test(text)) return 'Check the path.';
  const meant = misspellingOf(text, names);
  if (meant) return `Did you mean ${meant}?`;
  return `Pass ${names.join(', ')}, or the path of a rules file.`;
}
