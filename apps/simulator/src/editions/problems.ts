import type { ValidationError, Validator } from '@aep-sim/types/validators';
import type { Problem, Problems } from './decoded.ts';
import { misspellingOf, nearest } from './nearest.ts';

/** A hostile body can have a hundred thousand faults; nobody reads past the first few. */
const MAX_PROBLEMS = 10;

/**
 * A validator's findings in words that say where and what to do. With the value that it found them in, they say what
 * is nearest to what stands there.
 */
export function problemsOf(
  { errors, errorCount }: Pick<Validator<unknown>, 'errors' | 'errorCount'>,
  { most = MAX_PROBLEMS, value }: { readonly most?: number; readonly value?: unknown } = {},
): Problems {
  const kept = errors ?? [];
  const all = withoutForms(kept);
  const problems = all.slice(0, most).map((error) => {
    const { keyword } = error;
    const hint = nearestOf(error, value);
    return { ...sentenceOf(error), keyword, ...(hint !== undefined && { nearest: hint }) };
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

/** Says how many errors a message leaves out: one sentence, or none. */
export function moreText(more: number): string[] {
  if (more === 0) return [];
  return [more === 1 ? '1 more error is not shown' : `${more} more errors are not shown`];
}

/**
 * Of a value that has one of several forms, a validator names what is wrong with each. One sentence will do: what is
 * wrong with the form that was sent, or else which types there are.
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
  const message = `must be ${types.map(({ params }) => params['type']).join(' or ')}`;
  return told.flatMap((error) => {
    if (!types.includes(error)) return [error];
    return !isOfOneForm && error === first ? [{ ...error, message }] : [];
  });
}

function sentenceOf({ instancePath, keyword, params, message }: ValidationError): Problem {
  const below = (param: string) => childOf(instancePath, String(params[param]));
  if (keyword === 'required') return { at: below('missingProperty'), message: 'is required' };
  if (keyword === 'additionalProperties') {
    return { at: below('additionalProperty'), message: 'is not known here' };
  }
  if (keyword === 'discriminator') {
    const message = params['tagValue'] === undefined ? 'is required' : oneOf(allowedIn(params));
    return { at: below('tag'), message };
  }
  return { at: placeOf(instancePath), message: worded(keyword, params) ?? message ?? 'is wrong' };
}

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

/** The number that a string has, where a number is wanted. */
function numberIn(value: unknown, { type }: ValidationError['params']): number | undefined {
  const isWanted = type === 'integer' || type === 'number';
  const isNumber = typeof value === 'string' && /^-?\d{1,15}$/.test(value);
  return isWanted && isNumber ? Number(value) : undefined;
}

function worded(keyword: string, params: ValidationError['params']): string | undefined {
  if (keyword === 'enum') return oneOf(allowedIn(params));
  if (keyword === 'const') return `must be ${JSON.stringify(params['allowedValue'])}`;
  if (keyword === 'minProperties' || keyword === 'minItems') return 'must not be empty';
  if (keyword === 'maxProperties') return `must not have more than ${params['limit']} key`;
  return undefined;
}

function allowedIn({ allowedValues }: ValidationError['params']): readonly unknown[] {
  return allowedValues as unknown[];
}

/** What must be one of some values, in a sentence. */
export function oneOf(allowed: readonly unknown[]): string {
  return `must be one of ${allowed.map((value) => JSON.stringify(value)).join(', ')}`;
}

/** The JSON Pointer of a problem with a value. */
export function pointerOf({ at }: Problem): string {
  return at === placeOf('') ? '' : at;
}

/** A JSON Pointer in words: that of the whole value is empty, which nobody can read. */
export function placeOf(pointer: string): string {
  return pointer === '' ? '(root)' : pointer;
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
