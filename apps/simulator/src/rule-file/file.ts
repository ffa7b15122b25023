import type { RuleRequest } from '@aep-sim/types';
import { sentence } from '../core/sentence.ts';
import type { StartRules } from '../tenants/beginnings.ts';
import { placesIn } from '../text-file/json.ts';
import { type Places, shownAt } from '../text-file/places.ts';
import { readTextFile, Unreadable } from '../text-file/read.ts';
import { type ReadingRules, readRules } from './read.ts';

/** A file without valid rules. The message has a line for each error. */
export class BadRules extends Error {
  /** Whether the file does not exist. */
  readonly isMissing: boolean;

  constructor(message: string, { isMissing = false } = {}) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** The limit of rules times the limit of the size of a rule. */
const MAX_FILE_BYTES = 16_777_216;

/** The rules of a file, as they are and as they are loaded. @throws BadRules */
export async function rulesIn(
  path: string,
  place: ReadingRules,
): Promise<{ readonly file: readonly RuleRequest[]; readonly rules: StartRules }> {
  const { value, errors, placeOf } = await placesOf(path);
  if (errors.length > 0) {
    const lines = errors.map((error) => `${shownAt(path, error)}: ${error.message}.`);
    throw new BadRules(lines.join('\n'));
  }
  if (value === null) throw new BadRules(`${path} ${NO_RULES}`);
  const read = readRules(value, place);
  if (read.ok) return { file: value as readonly RuleRequest[], rules: read.rules };
  const lines = read.problems.map(
    ({ pointer, sentence }) => `${shownAt(path, placeOf(pointer))}: ${sentence}`,
  );
  throw new BadRules(lines.join('\n'));
}

/** Also if everything is commented out. */
const NO_RULES =
  'contains no rules. Write an array of rules, such as [{"effect": {"type": "error", "status": 503}}], or [] for none.';

/** A file with the extension .json is JSON; any other is YAML, which includes JSON. */
async function placesOf(path: string): Promise<Places> {
  try {
    const text = await readTextFile(path, { maxBytes: MAX_FILE_BYTES });
    if (/\.json$/i.test(path)) return placesIn(text.trim() === '' ? 'null' : text);
    const { yamlPlacesIn } = await import('../text-file/yaml.ts');
    return yamlPlacesIn(text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new BadRules(sentence(`${path} ${error.message}`), error);
  }
}
