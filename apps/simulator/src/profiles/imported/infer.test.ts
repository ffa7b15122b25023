import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Data } from '../own.ts';
import type { XdmType } from '../xdm.ts';
import { closedSchemas, joinedSchemas, openSchemas, type Schemas, ValueReader } from './infer.ts';
import type { OpenType } from './open-type.ts';

const text = { kind: 'string' } as const;
const builtIn: Schemas = {
  record: {
    kind: 'struct',
    fields: {
      _id: text,
      when: { kind: 'timestamp' },
      day: { kind: 'date' },
      ratio: { kind: 'number' },
      byKey: { kind: 'map', of: { kind: 'struct', fields: { status: text } } },
    },
  },
  event: { kind: 'struct', fields: { timestamp: { kind: 'timestamp' } } },
};

describe('the schema of what is imported', () => {
  it.each<[unknown[], XdmType | undefined]>([
    [['2020-01-01T00:00:00Z'], text],
    [[true], { kind: 'boolean' }],
    [[1, -2147483648, 2147483647], { kind: 'integer' }],
    [[1, 2147483648], { kind: 'number' }],
    [[0.5, 1], { kind: 'number' }],
    [[1, 0.5, 2], { kind: 'number' }],
    [[null], undefined],
    [[{}], undefined],
    [[{ a: null, b: {} }], undefined],
    [[[]], { kind: 'list', of: text }],
    [[[null]], { kind: 'list', of: text }],
    [[[], [7]], { kind: 'list', of: { kind: 'integer' } }],
    [[[[]]], { kind: 'list', of: { kind: 'list', of: text } }],
    [[[{}]], { kind: 'list', of: text }],
    [
      [[{ a: 1 }, { b: 'x' }]],
      { kind: 'list', of: { kind: 'struct', fields: { a: { kind: 'integer' }, b: text } } },
    ],
    [[{ a: {} }, { a: { b: true } }], nested('a', nested('b', { kind: 'boolean' }))],
  ])('should make of %j a %j', (values, type) => {
    expect(schemaOf(values.map((x) => ({ x }))).record.fields['x']).toEqual(type);
  });

  it('should keep what is built in, maps too, and put new fields beside', () => {
    const { record, event } = schemaOf([
      { extra: 1, byKey: { ups: { status: 'realized', since: 'x' }, '': {} }, ratio: 3 },
    ]);
    expect(event).toEqual(builtIn.event);
    expect(record.fields).toEqual({
      ...builtIn.record.fields,
      byKey: { kind: 'map', of: { kind: 'struct', fields: { status: text, since: text } } },
      extra: { kind: 'integer' },
    });
    expect(Object.keys(record.fields)).toEqual([...Object.keys(builtIn.record.fields), 'extra']);
  });

  it('should read values as they are kept', () => {
    expect(
      readOf({
        _id: 'a',
        when: '1969-12-31T23:59:59.5Z',
        day: '0001-02-03',
        ratio: null,
        byKey: { k: { status: null }, l: { status: 's' } },
        empty: {},
        list: [null, {}, { a: 1 }],
        none: [],
      }),
    ).toEqual({
      _id: 'a',
      when: new Date(-500),
      day: '0001-02-03',
      byKey: { l: { status: 's' } },
      list: [null, null, { a: 1 }],
      none: [],
    });
  });

  it('should be the same in one import and in two, or the same refusal', () => {
    const leaf = fc.constantFrom<unknown>(null, 1, 0.5, 'x', true, {}, []);
    const value = fc.oneof(leaf, fc.array(leaf), fc.record({ a: leaf, b: fc.array(leaf) }));
    const object = fc.record({ x: value, y: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(object, { minLength: 1 }), fc.nat(), (objects, cut) => {
        const at = cut % objects.length;
        const once = attempt(() => schemaOf(objects));
        const twice = attempt(() =>
          closedSchemas(joinedSchemas(openOf(objects.slice(0, at)), openOf(objects.slice(at)))),
        );
        // The order of the fields is that of the columns.
        expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [[1], []],
    [[], [1]],
    [[{ a: 1 }], [null]],
    [1, 0.5],
    [0.5, 1],
    [{ a: {} }, { a: { b: 1 } }],
  ])('should know %j and then %j, in one import or two', (a, b) => {
    const twice = closedSchemas(joinedSchemas(openOf([{ x: a }]), openOf([{ x: b }])));
    expect(twice).toEqual(schemaOf([{ x: a }, { x: b }]));
  });

  it('should say where two imports do not agree, and leave both as they are', () => {
    const earlier = openOf([{ list: [{ a: 'x' }] }]);
    const later = openOf([{ list: [] }, { list: [{ a: 1 }] }]);
    expect(() => joinedSchemas(earlier, later)).toThrow(
      'Line 2: list[].a must be a string, as in an earlier import; got a number. Use one type per field.',
    );
    const more = openOf([{ list: [{ b: 1 }], c: true }]);
    const before = JSON.stringify([closedSchemas(earlier), closedSchemas(more)]);
    joinedSchemas(earlier, more);
    expect(JSON.stringify([closedSchemas(earlier), closedSchemas(more)])).toBe(before);
  });

  it('should name no line of an import before the last either', () => {
    const joined = joinedSchemas(openOf([{ x: 1 }]), openOf([{ x: 0.5, y: ['a'] }]));
    expect(() => joinedSchemas(joined, openOf([{ y: 'a' }]))).toThrow(
      'Line 1: y must be an array, as in an earlier import; got a string. Use one type per field.',
    );
  });

  it('should be the earlier one itself where another import says nothing new', () => {
    const wide = Object.fromEntries(Array.from({ length: 4000 }, (_, n) => [`f${n}`, { a: [n] }]));
    const earlier = openOf([{ ...wide, half: 0.5, none: {} }]);
    for (const same of [{ _id: 'a' }, { f1: { a: [2] } }, { half: 1, none: {} }, wide]) {
      expect(joinedSchemas(earlier, openOf([same]))).toBe(earlier);
    }
  });

  it('should share with the earlier one what another import does not change', () => {
    const earlier = openOf([{ a: { n: 1 }, b: { c: { d: 'x' }, e: { f: true } } }]);
    const joined = joinedSchemas(earlier, openOf([{ b: { c: { g: 1 } } }]));
    const field = (schemas: typeof earlier, ...path: string[]) =>
      path.reduce<OpenType | undefined>((type, name) => type?.fields?.get(name), schemas.record);
    expect(joined.event).toBe(earlier.event);
    for (const path of [['byKey'], ['a'], ['b', 'e'], ['b', 'c', 'd']]) {
      expect(field(joined, ...path)).toBe(field(earlier, ...path));
      expect(field(joined, ...path)).toBeDefined();
    }
    expect(field(joined, 'b', 'c')).not.toBe(field(earlier, 'b', 'c'));
    expect(field(joined, 'b', 'c', 'g')).toMatchObject({ kind: 'integer' });
    expect(field(earlier, 'b', 'c', 'g')).toBeUndefined();
  });

  it('should reject imports that have too many fields between them', () => {
    const fields = (prefix: string, count: number) =>
      openOf([Object.fromEntries(Array.from({ length: count }, (_, n) => [prefix + n, 1]))]);
    joinedSchemas(fields('a', 6000), fields('b', 4000));
    expect(() => joinedSchemas(fields('a', 6000), fields('b', 4001))).toThrow(
      'The profiles exceed the limit of 10000 different fields; use arrays for names that differ between profiles.',
    );
  });
});

function nested(name: string, type: XdmType): XdmType {
  return { kind: 'struct', fields: { [name]: type } };
}

function openOf(objects: readonly object[]) {
  const schemas = openSchemas(builtIn);
  const reader = new ValueReader(schemas);
  for (const [index, object] of objects.entries()) {
    reader.read('record', JSON.parse(JSON.stringify(object)), `line ${index + 1}`);
  }
  return schemas;
}

function schemaOf(objects: readonly object[]): Schemas {
  return closedSchemas(openOf(objects));
}

function readOf(object: Data): Data {
  return new ValueReader(openSchemas(builtIn)).read('record', object, 'line 1');
}

function attempt<T>(act: () => T): T | 'refused' {
  try {
    return act();
  } catch {
    return 'refused';
  }
}
