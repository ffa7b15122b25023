import { isObject } from '../core/is-object.ts';
import { misspellingOf } from '../editions/nearest.ts';
import { childOf } from '../editions/problems.ts';
import type { Ignored, IgnoredOf } from '../journal/port.ts';
import { bodyNames, type Description, type Names, queryParameters } from './description.ts';
import { documentedName } from './named-query.ts';

/** Finds the parts of a request that are not documented: they were ignored, and may be mistakes. */
export function ignoredBy(operations: readonly Description[]): IgnoredOf {
  const byName = new Map(operations.map((one) => [one.name, one]));
  return ({ operation = '', target, body }) => {
    const known = byName.get(operation);
    return known ? ignoredIn(known, target, body) : [];
  };
}

/** The first names of a request that its operation does not know. */
export function ignoredIn(known: Description, target: string, body: unknown): readonly Ignored[] {
  return first(MAX_IGNORED, inRequest(known, target, body));
}

function* inRequest(known: Description, target: string, body: unknown): Generator<Ignored> {
  yield* inQuery(known, target);
  const names = bodyNames(known);
  if (names && isObject(body)) yield* inObject(body, { names, all: names, pointer: '' });
}

function first<T>(most: number, found: Iterable<T>): T[] {
  const some: T[] = [];
  for (const one of found) if (some.push(one) === most) break;
  return some;
}

/** More are of no use, and a body may contain a hundred thousand. */
const MAX_IGNORED = 20;

function* inQuery(operation: Description, target: string): Generator<Ignored> {
  // The token service reads its fields from the query too, and a list of Catalog the properties to filter by.
  if (operation.family !== 'ims' && !operation.takesProperties) yield* unknownIn(operation, target);
}

function* unknownIn(operation: Description, target: string): Generator<Ignored> {
  const documented = queryParameters(operation);
  const known = documented.map(({ name }) => name);
  const [, query = ''] = target.split('?', 2);
  for (const name of new Set(new URLSearchParams(query).keys())) {
    // Another spelling was applied, or rejected by its name.
    if (documentedName(name, documented)) continue;
    const meant = misspellingOf(name, known);
    yield { in: 'query', pointer: childOf('', name), ...(meant && { nearest: meant }) };
  }
}

/** Of the first names in a query that were used as properties to filter by, those that are similar to parameters. */
export function slipsIn(operation: Description, target: string): readonly Ignored[] {
  if (!operation.takesProperties) return [];
  return first(MAX_IGNORED, unknownIn(operation, target)).filter(
    (one) => one.nearest !== undefined,
  );
}

interface Place {
  /** The names that are allowed here. */
  readonly names: Names;
  /** The names that are allowed in the whole body. */
  readonly all: Names;
  readonly pointer: string;
}

function* inObject(body: Readonly<Record<string, unknown>>, place: Place): Generator<Ignored> {
  const { names, all } = place;
  const known = Object.keys(names);
  for (const name of Object.keys(body)) {
    const value = body[name];
    const pointer = childOf(place.pointer, name);
    const below = Object.hasOwn(names, name) ? names[name] : undefined;
    if (!below) {
      const meant = misspellingOf(name, known) ?? elsewhere(name, all);
      yield { pointer, ...(meant !== undefined && { nearest: meant }) };
    } else if (Object.keys(below).length > 0) {
      yield* inValue(value, { names: below, all, pointer });
    }
  }
}

function* inValue(value: unknown, place: Place): Generator<Ignored> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* inValue(item, { ...place, pointer: `${place.pointer}/${index}` });
    }
  } else if (isObject(value)) {
    yield* inObject(value, place);
  }
}

/** Shorter names, such as `name` and `id`, are common and mean something else. */
const LEAST_TELLING = 8;

/** The path of the first misplaced name in a body, without indexes of lists. */
function elsewhere(name: string, names: Names): string | undefined {
  if (name.length < LEAST_TELLING) return undefined;
  if (Object.hasOwn(names, name)) return `/${name}`;
  for (const [parent, below] of Object.entries(names)) {
    const found = elsewhere(name, below);
    if (found !== undefined) return `/${parent}${found}`;
  }
  return undefined;
}
