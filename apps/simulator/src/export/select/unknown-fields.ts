import { distance } from 'fastest-levenshtein';
import type { XdmStruct } from '../../profiles/xdm.ts';
import type { Steps } from '../../steps/in-steps.ts';
import { deadEnds } from './fields.ts';
import { type DeadEnd, elementOf } from './paths.ts';

/** A sentence must be readable for any request. */
const MAX_PATHS = 3;
const MAX_NAMES = 8;
const MAX_PATH_LENGTH = 80;

/**
 * What is wrong with a `fields` string, and which fields exist:
 * `personalEmail.adress is not in the union schema. Did you mean personalEmail.address?`
 * Undefined if the schema has all fields of the string.
 */
export function* unknownFieldsIn(
  text: string | undefined,
  schema: XdmStruct,
): Steps<string | undefined> {
  const unknown = yield* deadEnds(text, schema);
  const [first] = unknown;
  if (!first) return undefined;
  const shown = unknown.slice(0, MAX_PATHS).map(({ path }) => shortened(path.join('.')));
  const more = unknown.length - shown.length;
  const rest = more > 0 ? ` and ${more} more` : '';
  const verb = unknown.length === 1 ? 'is' : 'are';
  return `${shown.join(', ')}${rest} ${verb} not in the union schema. ${instead(first)}`;
}

function instead({ path, steps, reached }: DeadEnd): string {
  const place = shortened(path.slice(0, steps).join('.'));
  const type = elementOf(reached);
  if (type.kind === 'map') return `${place} is a map and requires a key`;
  if (type.kind !== 'struct') return `${place} has no fields, because its type is ${type.kind}`;
  const names = Object.keys(type.fields);
  const meant = misspelled(path[steps] ?? '', names);
  const more = names.length > MAX_NAMES ? ', …' : '';
  const all = `${names.slice(0, MAX_NAMES).join(', ')}${more}`;
  const hint =
    meant === undefined ? '' : `Did you mean ${[...path.slice(0, steps), meant].join('.')}? `;
  return `${hint}${steps === 0 ? 'Top-level fields' : `Fields of ${place}`}: ${all}`;
}

/** The most similar name, if it differs by at most two letters. */
function misspelled(name: string, names: readonly string[]): string | undefined {
  if (name.length > MAX_PATH_LENGTH) return undefined;
  const most = Math.min(2, name.length / 3);
  const ranked = names
    .map((one) => ({ one, away: distance(name.toLowerCase(), one.toLowerCase()) }))
    .toSorted((a, b) => a.away - b.away);
  return ranked.find(({ away }) => away <= most)?.one;
}

function shortened(path: string): string {
  return path.length > MAX_PATH_LENGTH ? `${path.slice(0, MAX_PATH_LENGTH)}…` : path;
}
