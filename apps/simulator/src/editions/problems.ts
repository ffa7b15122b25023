import type { ValidationError, Validator } from '@aep-sim/types/validators';
import type { Problem, Problems } from './decoded.ts';
import { misspellingOf, nearest } from './nearest.ts';
import { messageOf, placeOf } from './problem-message.ts';

export { oneOf, placeOf } from './problem-message.ts';

/** Limits the errors reported per body, so that malformed input cannot produce a huge response. */
const MAX_PROBLEMS = 10;

interface Wording {
  readonly most?: number;
  /** What was validated: the sentences then say what arrived and what is nearest to it. */
  readonly value?: unknown;
  /** The name of the value. Default: the request body. */
  readonly whole?: string;
}

/** A validator's errors as sentences that say where the error is and what to do. */
export function problemsOf(
  { errors, errorCount }: Pick<Validator<unknown>, 'errors' | 'errorCount'>,
  { most = MAX_PROBLEMS, value, whole }: Wording = {},
): Problems {
  const kept = errors ?? [];
  const all = withoutForms(kept);
  const problems = all.slice(0, most).map((error) => {
    const { keyword } = error;
    const hint = nearestOf(error, value);
    return {
      ...problemOf(error, value, whole),
      keyword,
      ...(hint !== undefined && { nearest: hint }),
    };
  });
  const counted = Math.max(0, (errorCount ?? 0) - kept.length);
  return withMore(problems, all.length - problems.length + counted);
}

/** The first problems, and how many more there are. */
export function firstOf({ problems, more = 0 }: Problems): Problems {
  const left = Math.max(0, problems.length - MAX_PROBLEMS);
  return withMore(problems.slice(0, MAX_PROBLEMS), left + more);
}

function withMore(problems: readonly Problem[], more: number): Problems {
  return more > 0 ? { problems, more } : { problems };
}

/** How many errors a message leaves out: a sentence, or nothing. */
export function moreText(more: number): string[] {
  if (more === 0) return [];
  return [more === 1 ? '1 more error is not shown' : `${more} more errors are not shown`];
}

/**
 * If a value can have one of several types, a validator reports an error for each. Keeps the errors within the type that
 * was sent, or else one error that lists the types.
 */
function withoutForms(errors: readonly ValidationError[]): readonly ValidationError[] {
  const places = new Set(
    errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath),
  );
  if (places.size === 0) return errors;
  return [...places].reduce(withoutFormsAt, errors);
}

function withoutFormsAt(errors: readonly ValidationError[], place: string): ValidationError[] {
  const isHere = ({ instancePath }: ValidationError) => instancePath === place;
  const isWithin = (error: ValidationError) =>
    isHere(error) || error.instancePath.startsWith(`${place}/`);
  const told = errors.filter((error) => !(isHere(error) && error.keyword === 'anyOf'));
  const types = told.filter((error) => isHere(error) && error.keyword === 'type');
  const isOfOneForm = told.some((error) => isWithin(error) && !types.includes(error));
  const [first] = types;
  if (!first) return told;
  const params = { type: types.map((error) => error.params['type']) };
  return told.flatMap((error) => {
    if (!types.includes(error)) return [error];
    return !isOfOneForm && error === first ? [{ ...error, params }] : [];
  });
}

function problemOf(error: ValidationError, value: unknown, whole?: string): Problem {
  const { instancePath, params } = error;
  const found = valueAt(value, instancePath);
  const child = childNames[error.keyword];
  const at =
    child === undefined
      ? placeOf(instancePath, whole)
      : childOf(instancePath, String(params[child]));
  return { at, message: messageOf(error, found) };
}

/** The keywords that report an error of a member, and the parameter that has its name. */
const childNames: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  additionalProperties: 'additionalProperty',
  discriminator: 'tag',
};

function nearestOf({ instancePath, keyword, params }: ValidationError, value: unknown): unknown {
  const allowed = (params['allowedValues'] ?? []) as readonly unknown[];
  switch (keyword) {
    case 'enum':
      return nearest(valueAt(value, instancePath), allowed);
    case 'additionalProperties':
      return nearest(params['additionalProperty'], allowed);
    case 'discriminator':
      return nearest(params['tagValue'], allowed);
    case 'required': {
      const written = Object.keys(Object(valueAt(value, instancePath)));
      return misspellingOf(String(params['missingProperty']), written);
    }
    case 'type':
      return numberIn(valueAt(value, instancePath), params);
    case 'minimum':
    case 'maximum':
      return params['limit'];
    default:
      return undefined;
  }
}

/** The number in a string, if a number is required. */
function numberIn(value: unknown, { type }: ValidationError['params']): number | undefined {
  const isWanted = type === 'integer' || type === 'number';
  const isNumber = typeof value === 'string' && /^-?\d{1,15}$/.test(value);
  return isWanted && isNumber ? Number(value) : undefined;
}

/** A problem as a sentence without a period; the path may be part of the message. */
export function textOf({ at, message }: Pick<Problem, 'at' | 'message'>): string {
  return at === '' ? message : `${at} ${message}`;
}

/** The JSON Pointer of a problem with a value. */
export function pointerOf({ at }: Problem): string {
  return at.startsWith('/') ? at : '';
}

/** The JSON Pointer of a part, by RFC 6901. */
export function childOf(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What a JSON Pointer leads to. */
function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((within, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return Object.hasOwn(Object(within), name) ? Object(within)[name] : undefined;
  }, value);
}
