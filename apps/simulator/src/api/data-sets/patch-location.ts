import { isObject } from '../../core/is-object.ts';

/** What an operation of a JSON Patch does at a location: only `add` can be where nothing is yet. */
export type LocationUse = 'read' | 'change' | 'add';

/**
 * What is wrong with a JSON Pointer into a dataset, in words that follow its name: `was not found in the dataset`. Only
 * names that the dataset has are repeated.
 */
export function locationError(
  dataSet: unknown,
  pointer: string,
  use: LocationUse,
): string | undefined {
  if (/~(?![01])/.test(pointer)) return 'must have 0 or 1 after each ~';
  const tokens = pointer.split('/').slice(1);
  if (tokens.length === 0 && use !== 'read') {
    return 'must not be the whole dataset; send PUT to replace it';
  }
  let value = dataSet;
  let within = '';
  for (const [depth, token] of tokens.entries()) {
    const isNew = use === 'add' && depth === tokens.length - 1;
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const error = Array.isArray(value)
      ? indexError(value.length, name, { within, isNew })
      : fieldError(value, name, { within, isNew });
    if (error !== undefined) return error;
    value = (value as Record<string, unknown>)[name];
    within += `/${token}`;
  }
  return undefined;
}

interface Step {
  /** The pointer to the value in which the step is taken. */
  readonly within: string;
  readonly isNew: boolean;
}

function fieldError(value: unknown, name: string, { within, isNew }: Step): string | undefined {
  if (!isObject(value)) return missing(`${shown(within)} is ${kindOf(value)}`);
  // To set it would change what the object inherits.
  const isKnown = isNew ? name !== '__proto__' : Object.hasOwn(value, name);
  if (isKnown) return undefined;
  return missing(within === '' ? '' : `${shown(within)} has no such field`);
}

function indexError(length: number, name: string, { within, isNew }: Step): string | undefined {
  if (name === '-') return isNew ? undefined : missing(itemsOf(within, length));
  if (!/^(?:0|[1-9]\d*)$/.test(name)) {
    return `must have the index of an item after ${shown(within)}, which is an array`;
  }
  if (Number(name) < length || (isNew && Number(name) === length)) return undefined;
  if (!isNew) return missing(itemsOf(within, length));
  return `must have an index of at most ${length}, or -, after ${shown(within)}`;
}

function missing(why: string): string {
  return `was not found in the dataset${why && `: ${why}`}`;
}

function itemsOf(within: string, length: number): string {
  return `${shown(within)} has ${length === 0 ? 'no' : length} item${length === 1 ? '' : 's'}`;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : `a ${typeof value}`;
}

function shown(pointer: string): string {
  return pointer.length > MAX_SHOWN ? `${pointer.slice(0, MAX_SHOWN)}…` : pointer;
}

const MAX_SHOWN = 80;
