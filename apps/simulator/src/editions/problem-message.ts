import type { ValidationError } from '@aep-sim/types/validators';
import { got } from '../core/sentence.ts';
import { misspellingOf, nearestOf } from './nearest.ts';

/** The path of an error: a JSON Pointer, or the name of the whole value. */
export function placeOf(pointer: string, whole = 'The request body'): string {
  return pointer === '' ? whole : pointer;
}

/**
 * What is wrong, for a sentence that begins with the path: `must be a string; got 1`. Strings are not quoted, because
 * they may be secrets.
 */
export function messageOf(
  { keyword, params, message = 'is not valid' }: ValidationError,
  value: unknown,
): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return `is not a known field${meant(params['additionalProperty'], allowedIn(params))}`;
    case 'discriminator':
      return params['tagValue'] === undefined
        ? 'is required'
        : oneOf(allowedIn(params), params['tagValue']);
    case 'enum':
      return oneOf(allowedIn(params), value);
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'type':
      return `must be ${typesIn(params)}${got(value)}`;
    case 'format':
      return 'must be an RFC 3339 timestamp such as 2026-11-26T21:00:00Z';
    case 'pattern':
      return `must match the pattern ${params['pattern']}`;
    default:
      return bound(keyword, Number(params['limit']), value) ?? message;
  }
}

/** What must be one of some values: all of them, or the nearest of many. */
export function oneOf(allowed: readonly unknown[], value?: unknown): string {
  if (allowed.length <= MAX_CHOICES) {
    return `must be one of: ${allowed.map(shown).join(', ')}${meant(value, allowed)}`;
  }
  const near = nearestOf(value, allowed, 3);
  return near.length === 0
    ? `must be one of ${allowed.length} values; GET /openapi.json lists them`
    : `must be one of ${allowed.length} values; the nearest are ${near.map(shown).join(', ')}. GET /openapi.json lists all`;
}

const MAX_CHOICES = 8;

function meant(value: unknown, allowed: readonly unknown[]): string {
  const names = allowed.filter((one) => typeof one === 'string');
  const close = typeof value === 'string' ? misspellingOf(value, names) : undefined;
  return close === undefined ? '' : `. Did you mean ${close}?`;
}

function shown(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : JSON.stringify(value);
}

function allowedIn({ allowedValues }: ValidationError['params']): readonly unknown[] {
  return (allowedValues ?? []) as unknown[];
}

/** The message about a number that is too small or too large, or about too few or too many items. */
function bound(keyword: string, limit: number, value: unknown): string | undefined {
  const sent = typeof value === 'number' ? ` (got ${value})` : '';
  switch (keyword) {
    case 'minimum':
      return `must be at least ${limit}${sent}`;
    case 'maximum':
      return limit === HUNDRED_YEARS_MS
        ? `must be at most ${limit} (100 years)`
        : `must be at most ${limit}${sent}`;
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return limit === 1 ? 'must not be empty' : `must have at least ${counted(keyword, limit)}`;
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return `must have at most ${counted(keyword, limit)}`;
    default:
      return undefined;
  }
}

const HUNDRED_YEARS_MS = 3_155_760_000_000;

function counted(keyword: string, limit: number): string {
  const kind = units[keyword.slice(3)] ?? 'part';
  return `${limit} ${kind}${limit === 1 ? '' : 's'}`;
}

const units: Readonly<Record<string, string>> = {
  Length: 'character',
  Items: 'item',
  Properties: 'field',
};

function typesIn({ type }: ValidationError['params']): string {
  const types = Array.isArray(type) ? type : String(type).split(',');
  return types.map((one) => typeNames[one] ?? one).join(' or ');
}

/** The types of JSON Schema, as messages name them. */
export const typeNames: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
};
