import { isObject } from '../../core/is-object.ts';

/** What an operation of a JSON Patch does at a location: only `add` can be where nothing is yet. */
export type LocationUse = 'read' | 'change' | 'add';

/** A value of a dataset, or where one can be added. */
export interface Location {
  /** The object or the array in which it is. */
  readonly container: object;
  /** The name of the field, or the index of the item; for `-` the number of items. */
  readonly name: string;
  /** Undefined: there is none yet. */
  readonly value: unknown;
}

/**
 * The location at a JSON Pointer into a dataset; or what is wrong with the pointer, in words that follow its name:
 * `was not found in the dataset`. Only names that the dataset has are repeated. Nothing is found that an object
 * inherits.
 */
export function locationIn(dataSet: object, pointer: string, use: LocationUse): Location | string {
  if (/~(?![01])/.test(pointer)) return 'must have 0 or 1 after each ~';
  const tokens = pointer.split('/').slice(1);
  if (tokens.length === 0 && use !== 'read') {
    return 'must not be the whole dataset; send PUT to replace it';
  }
  let location: Location = { container: [dataSet], name: '0', value: dataSet };
  let within = '';
  for (const [depth, token] of tokens.entries()) {
    const isNew = use === 'add' && depth === tokens.length - 1;
    const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const inner = locationInside(location.value, name, { within, isNew });
    if (typeof inner === 'string') return inner;
    location = inner;
    within += `/${token}`;
  }
  return location;
}

interface Step {
  /** The pointer to the value in which the step is taken. */
  readonly within: string;
  readonly isNew: boolean;
}

function locationInside(value: unknown, name: string, step: Step): Location | string {
  if (Array.isArray(value)) {
    const error = indexError(value.length, name, step);
    if (error !== undefined) return error;
    const index = name === '-' ? `${value.length}` : name;
    return { container: value, name: index, value: value[Number(index)] };
  }
  if (!isObject(value)) return missing(`${shown(step.within)} is ${kindOf(value)}`);
  const isKnown = Object.hasOwn(value, name);
  if (isKnown || step.isNew) {
    return { container: value, name, value: isKnown ? value[name] : undefined };
  }
  return missing(step.within === '' ? '' : `${shown(step.within)} has no such field`);
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
