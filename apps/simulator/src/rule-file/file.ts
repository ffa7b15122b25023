import type { RuleRequest } from '@aep-sim/types';
import type { StartRules } from '../tenants/beginnings.ts';
import { placesIn } from '../text-file/json.ts';
import type { Places, Position } from '../text-file/places.ts';
import { readTextFile, Unreadable } from '../text-file/read.ts';
import { type ReadingRules, readRules } from './read.ts';

/** A file without rules that can be used. The message has a line for each thing that is wrong. */
export class BadRules extends Error {
  /** Whether there is no such file. */
  readonly isMissing: boolean;

  constructor(message: string, { isMissing = false } = {}) {
    super(message);
    this.isMissing = isMissing;
  }
}

/** Room for as many rules as a sandbox can have, each as large as one can be. */
const MAX_FILE_BYTES = 16_777_216;

/** What a file of rules holds, and what becomes of it. @throws BadRules */
export async function rulesIn(
  path: string,
  place: ReadingRules,
): Promise<{ readonly file: readonly RuleRequest[]; readonly rules: StartRules }> {
  const { value, errors, placeOf } = await placesOf(path);
  const at = ({ line, column }: Position) => `${path}, line ${line}, column ${column}:`;
  if (errors.length > 0) {
    throw new BadRules(errors.map((error) => `${at(error)} ${error.message}.`).join('\n'));
  }
  if (value === null) throw new BadRules(`${path} ${NO_RULES}`);
  const read = readRules(value, place);
  if (read.ok) return { file: value as readonly RuleRequest[], rules: read.rules };
  const lines = read.problems.map(
    ({ pointer, sentence }) => `${at(placeOf(pointer))} ${sentence}.`,
  );
  throw new BadRules(lines.join('\n'));
}

/** Also where all is commented out. */
const NO_RULES =
  'has no rules; write an array of them, such as [{"effect": {"type": "error", "status": 503}}], or [] for none.';

/** By its name a file is JSON, or else YAML, of which JSON is a part. */
async function placesOf(path: string): Promise<Places> {
  try {
    const text = await readTextFile(path, MAX_FILE_BYTES);
    if (/\.json$/i.test(path)) return placesIn(text.trim() === '' ? 'null' : text);
    const { yamlPlacesIn } = await import('../text-file/yaml.ts');
    return yamlPlacesIn(text);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new BadRules(`${path} ${error.message}`, error);
  }
}
