import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { chosenOf, deadEnds, pathsOf, pruned } from './fields.ts';
import { rowProjection } from './projection.ts';

/** Names that lead into traps are as good as any. */
const NAMES = ['a', 'b', 'identityMap', 'segmentMembership', 'constructor', 'toString'];
const KEYS = ['x', 'X', 'y', 'constructor', 'ECID', 'ecid'];
const LEAVES = ['string', 'boolean', 'integer', 'number', 'timestamp', 'date'] as const;

const { type: anyType } = fc.letrec<{ type: XdmType }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(...LEAVES).map((kind): XdmType => ({ kind })),
    tie('type').map((of): XdmType => ({ kind: 'list', of })),
    tie('type').map((of): XdmType => ({ kind: 'map', of })),
    structOf(tie('type')),
  ),
}));

function structOf(type: fc.Arbitrary<XdmType>): fc.Arbitrary<XdmStruct> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), type), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    })
    .map((fields) => ({ kind: 'struct', fields: Object.fromEntries(fields) }));
}

/** The schemas of exports are deep where maps are: there half of the schemas begin as the real one does. */
const anySchema = fc.oneof(
  structOf(anyType),
  fc.tuple(structOf(anyType), anyType).map(
    ([{ fields }, of]): XdmStruct => ({
      kind: 'struct',
      fields: { ...fields, segmentMembership: { kind: 'map', of: { kind: 'map', of } } },
    }),
  ),
);

const absent = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

function valueIn(type: XdmType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'list':
      return fc.array(valueIn(type.of), { maxLength: 3 });
    case 'map':
      return fc.dictionary(fc.constantFrom(...KEYS), valueIn(type.of), { noNullPrototype: true });
    case 'struct':
      return fc.record(
        Object.fromEntries(
          Object.entries(type.fields).map(([name, of]) => [name, absent(valueIn(of))]),
        ),
        { noNullPrototype: true },
      );
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer();
    case 'number':
      return fc.double({ noNaN: true });
    case 'timestamp':
      return fc.date({ noInvalidDate: true });
    case 'date':
      return fc.constantFrom('1970-01-01', '2018-02-28');
    case 'string':
      return fc.string();
  }
}

/** Paths that the schema has, ending at any level. */
function pathOf(type: XdmType): fc.Arbitrary<string[]> {
  const here = fc.constant<string[]>([]);
  if (type.kind === 'list') return pathOf(type.of);
  if (type.kind === 'map') return fc.oneof(here, steps(fc.constantFrom(...KEYS), type.of));
  if (type.kind !== 'struct') return here;
  const parts = Object.entries(type.fields).map(([name, of]) => steps(fc.constant(name), of));
  return fc.oneof(here, ...parts);
}

function steps(name: fc.Arbitrary<string>, into: XdmType): fc.Arbitrary<string[]> {
  return fc.tuple(name, pathOf(into)).map(([step, rest]) => [step, ...rest]);
}

const anyCase = anySchema.chain((schema) =>
  fc.record({
    schema: fc.constant(schema),
    record: valueIn(schema),
    paths: fc.array(
      pathOf(schema).filter((path) => path.length > 0),
      { minLength: 1, maxLength: 5 },
    ),
  }),
);

/** What a choice of paths leaves of a value, read off the paths anew at every place. */
function kept(
  value: unknown,
  type: XdmType,
  at: readonly string[],
  paths: readonly string[][],
): unknown {
  if (value === undefined) return undefined;
  if (paths.some((path) => leadsTo(path, at))) return value;
  if (type.kind === 'list') return (value as unknown[]).map((one) => kept(one, type.of, at, paths));
  const left = Object.entries(value as object).filter(([name]) =>
    paths.some(
      (path) => leadsTo([...at, name], path.slice(0, at.length + 1)) && path.length > at.length,
    ),
  );
  return Object.fromEntries(
    left.map(([name, part]) => {
      const of = type.kind === 'map' ? type.of : (type as XdmStruct).fields[name];
      return [name, kept(part, of as XdmType, [...at, name], paths)];
    }),
  );
}

/** True where a path names the place or one of its parents. */
function leadsTo(path: readonly string[], at: readonly string[]): boolean {
  return path.length <= at.length && path.every((step, depth) => isSame(step, at, depth));
}

function isSame(step: string, at: readonly string[], depth: number): boolean {
  const other = at[depth] as string;
  const noCase = depth === 1 && ['identityMap', 'segmentMembership'].includes(at[0] as string);
  return noCase ? step.toLowerCase() === other.toLowerCase() : step === other;
}

function isOf(value: unknown, type: XdmType | undefined): boolean {
  if (value === undefined) return true;
  switch (type?.kind) {
    case undefined:
      return false;
    case 'list':
      return Array.isArray(value) && value.every((one) => isOf(one, type.of));
    case 'map':
      return isPlain(value) && Object.values(value).every((one) => isOf(one, type.of));
    case 'struct':
      return (
        isPlain(value) &&
        Object.entries(value).every(
          ([name, one]) => Object.hasOwn(type.fields, name) && isOf(one, type.fields[name]),
        )
      );
    case 'timestamp':
      return value instanceof Date;
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value === 'string';
  }
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowOf(schema: XdmStruct, fields: string, record: unknown): Record<string, unknown> {
  const own = new Map(Object.entries(record as object));
  const project = rowProjection(schema, atOnce(chosenOf(pathsOf(fields), schema)));
  return project({ field: (name) => own.get(name) });
}

describe('a row of chosen fields, on any schema, record and paths', () => {
  const text = (paths: readonly string[][]) => paths.map((path) => path.join('.')).join(', ');

  it('should be what the paths lead to', () => {
    fc.assert(
      fc.property(anyCase, ({ schema, record, paths }) => {
        expect(atOnce(deadEnds(text(paths), schema))).toEqual([]);
        expect(rowOf(schema, text(paths), record)).toEqual(kept(record, schema, [], paths));
      }),
      { numRuns: 1000 },
    );
  });

  it('should be of the pruned schema', () => {
    fc.assert(
      fc.property(anyCase, ({ schema, record, paths }) => {
        const columns = pruned(schema, atOnce(chosenOf(paths, schema)));
        const row = rowOf(schema, text(paths), record);
        expect(Object.keys(row)).toEqual(Object.keys(columns.fields));
        expect(isOf(row, columns)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('should be of the schema that the paths of the row leave, and no larger', () => {
    fc.assert(
      fc.property(anyCase, ({ schema, paths }) => {
        const columns = pruned(schema, atOnce(chosenOf(paths, schema)));
        expect(atOnce(deadEnds(text(paths), columns))).toEqual([]);
        expect(placesOf(columns, [])).toEqual(
          placesOf(schema, []).filter((place) => paths.some((path) => touches(path, place))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('should be the same for all the names as for none', () => {
    fc.assert(
      fc.property(anyCase, ({ schema, record }) => {
        const names = Object.keys(schema.fields).join(',');
        expect(rowOf(schema, names, record)).toStrictEqual(rowOf(schema, '', record));
      }),
    );
  });

  it('should not depend on the order of the paths, nor on how often one is named', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ schema, record, paths }, turn) => {
        const from = turn % paths.length;
        const others = [...paths.slice(from), ...paths].reverse();
        const one = rowOf(schema, text(paths), record);
        expect(JSON.stringify(rowOf(schema, text(others), record))).toBe(JSON.stringify(one));
      }),
    );
  });
});

/** Any key of a map. */
const ANY = '*';

/** Every place of a schema but the top, lists stepped through. */
function placesOf(type: XdmType, at: readonly string[]): (readonly string[])[] {
  if (type.kind === 'list') return placesOf(type.of, at);
  const parts: [string, XdmType][] =
    type.kind === 'map'
      ? [[ANY, type.of]]
      : type.kind === 'struct'
        ? Object.entries(type.fields)
        : [];
  return parts.flatMap(([name, of]) => [[...at, name], ...placesOf(of, [...at, name])]);
}

/** True where one of the two leads to the other. */
function touches(path: readonly string[], place: readonly string[]): boolean {
  const shorter = Math.min(path.length, place.length);
  return place.slice(0, shorter).every((name, depth) => name === ANY || name === path[depth]);
}
