import { isObject } from '../core/is-object.ts';
import { misspellingOf } from '../editions/nearest.ts';
import { childOf } from '../editions/problems.ts';
import type { Ignored, IgnoredOf } from '../journal/port.ts';
import { bodyNames, type Description, type Names, queryParameters } from './description.ts';
import { documentedName } from './named-query.ts';

/** Finds what a request has that no document names: it was passed over, and may be a slip. */
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
  if (names && isObject(body)) yield* inObject(body, names, '');
}

function first<T>(most: number, found: Iterable<T>): T[] {
  const some: T[] = [];
  for (const one of found) if (some.push(one) === most) break;
  return some;
}

/** Nobody reads more, and a body may hold a hundred thousand. */
const MAX_IGNORED = 20;

function* inQuery(operation: Description, target: string): Generator<Ignored> {
  // The token service takes its form in the query too, and a list of Catalog the properties to filter by.
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

/** Of the first names in a query that were taken for properties to filter by, those that look like parameters. */
export function slipsIn(operation: Description, target: string): readonly Ignored[] {
  if (!operation.takesProperties) return [];
  return first(MAX_IGNORED, unknownIn(operation, target)).filter(
    (one) => one.nearest !== undefined,
  );
}

function* inObject(
  body: Readonly<Record<string, unknown>>,
  names: Names,
  pointer: string,
): Generator<Ignored> {
  const known = Object.keys(names);
  for (const [name, value] of Object.entries(body)) {
    const at = childOf(pointer, name);
    const below = Object.hasOwn(names, name) ? names[name] : undefined;
    if (!below) {
      const meant = misspellingOf(name, known);
      yield { pointer: at, ...(meant && { nearest: meant }) };
    } else if (Object.keys(below).length > 0) {
      yield* inValue(value, below, at);
    }
  }
}

function* inValue(value: unknown, names: Names, pointer: string): Generator<Ignored> {
  if (Array.isArray(value)) {
    for (const [place, item] of value.entries()) {
      yield* inValue(item, names, `${pointer}/${place}`);
    }
  } else if (isObject(value)) {
    yield* inObject(value, names, pointer);
  }
}
