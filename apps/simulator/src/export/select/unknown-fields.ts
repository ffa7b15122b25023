import type { XdmStruct } from '../../profiles/xdm.ts';
import type { Steps } from '../../steps/in-steps.ts';
import { deadEnds } from './fields.ts';
import { type DeadEnd, elementOf } from './paths.ts';

/** A sentence is to stay readable, whatever a client sent. */
const MAX_PATHS = 3;
const MAX_NAMES = 20;
const MAX_PATH_LENGTH = 80;

/**
 * What is wrong with a `fields` text, in a sentence that says what there is instead:
 * `The schema has no field personalEmail.adress; personalEmail has address, primary`.
 * Undefined where the schema has all that the text names.
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
  const noun = unknown.length === 1 ? 'field' : 'fields';
  const rest = more > 0 ? ` and ${more} more` : '';
  return `The schema has no ${noun} ${shown.join(', ')}${rest}; ${instead(first)}`;
}

function instead({ path, steps, reached }: DeadEnd): string {
  const place = steps === 0 ? 'it' : shortened(path.slice(0, steps).join('.'));
  const type = elementOf(reached);
  if (type.kind === 'map') return `${place} wants a key after the dot`;
  if (type.kind !== 'struct') return `${place} has no parts: its type is ${type.kind}`;
  const names = Object.keys(type.fields);
  const more = names.length > MAX_NAMES ? ', …' : '';
  return `${place} has ${names.slice(0, MAX_NAMES).join(', ')}${more}`;
}

function shortened(path: string): string {
  return path.length > MAX_PATH_LENGTH ? `${path.slice(0, MAX_PATH_LENGTH)}…` : path;
}
