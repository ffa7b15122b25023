import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  collectingSink,
  createWitness,
  sameAs,
  totalOf,
  type Witness,
} from '../../../test/parquet/parquet-witness.ts';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { type ParquetBatch, writeParquet } from './parquet.ts';

const uuid = '6f9619ff-8b86-4d11-b42d-00c04fc964ff';
const text: XdmType = { kind: 'string' };
const struct = (fields: Record<string, XdmType>): XdmStruct => ({ kind: 'struct', fields });
const list = (of: XdmType): XdmType => ({ kind: 'list', of });
const map = (of: XdmType): XdmType => ({ kind: 'map', of });

type Row = Record<string, unknown>;
const write = async (batch: Partial<ParquetBatch> & Pick<ParquetBatch, 'columns' | 'rows'>) => {
  const sink = collectingSink();
  return { files: await writeParquet({ uuid, ...batch }, sink), sink };
};
let duckDb: Witness;
beforeAll(async () => {
  duckDb = await createWitness();
});
afterAll(() => duckDb.close());

const readBack = async (columns: XdmStruct, rows: readonly Row[]) => {
  const { sink } = await write({ columns, rows });
  return duckDb.rows(sink.files, columns);
};

describe('values that are read back', () => {
  const cases: [string, XdmType, unknown[]][] = [
    ['texts beyond the BMP', text, ['', '🦊', 'é', '漢字', 'a\u0000b', '\ufeff', '\uffff']],
    [
      'a text of 1 MB beside short ones',
      text,
      ['a', 'x'.repeat(1 << 20), 'é'.repeat(1 << 19), 'b'],
    ],
    ['zeros with a sign', { kind: 'number' }, [0, -0, 1.5, -1e-300, Number.MAX_VALUE]],
    ['integers', { kind: 'integer' }, [0, -1, 2147483647, -2147483648]],
    ['booleans', { kind: 'boolean' }, [true, false, null, true, ...Array(20).fill(true), false]],
    [
      'days',
      { kind: 'date' },
      ['1970-01-01', '1969-12-31', '2000-02-29', '1600-02-29', '0001-01-01', '9999-12-31'],
    ],
    [
      'instants',
      { kind: 'timestamp' },
      [0, -1, 1_700_000_000_123, Date.UTC(1600, 0, 1), Date.UTC(9999, 11, 31)].map(
        (ms) => new Date(ms),
      ),
    ],
    ['empty lists and nulls within', list(text), [[], [null], ['a', null, 'b'], null, undefined]],
    ['empty maps and null values', map(text), [{}, { k: null }, { a: 'x', '': 'y' }, null]],
    ['lists of lists', list(list(text)), [[], [[]], [[], ['a']], [null, ['b', 'c'], []], null]],
    [
      'maps of maps',
      map(map(text)),
      [{ a: {} }, { a: { b: 'c' }, d: { e: 'f', g: 'h' } }, { i: null }],
    ],
    [
      'lists of structs of lists',
      list(struct({ a: list(text), b: text })),
      [[{ a: ['x', 'y'], b: 'z' }, {}, null, { a: [] }], [{}], []],
    ],
    ['empty structs and none', struct({ a: text }), [{}, null, { a: null }, { a: 'b' }]],
    ['nothing but nulls', text, [null, undefined, null]],
    ['nothing but nulls in a list', list(struct({ a: text })), [null, [], null]],
    [
      'few texts among nulls',
      list(text),
      Array.from({ length: 99 }, (_, i) => [`t${i % 5}`, null]),
    ],
  ];
  it.each(cases)('should be the ones written: %s', async (_, of, values) => {
    const columns = struct({ v: of });
    const rows = values.map((v) => ({ v }));
    expect(await readBack(columns, rows)).toEqual(rows.map((row) => sameAs(columns, row)));
  });

  it('should have a replacement character for half of a surrogate pair', async () => {
    expect(
      await readBack(struct({ v: text }), [{ v: 'a\ud83e' }, { v: '\udd8ab' }, { v: 'plain' }]),
    ).toEqual([{ v: 'a\ufffd' }, { v: '\ufffdb' }, { v: 'plain' }]);
  });

  it('should keep apart what is inherited and what is the row’s own', async () => {
    const columns = struct({ constructor: text, valueOf: text, ['__proto__']: text });
    const own = JSON.parse('{"constructor":"a","__proto__":"b"}') as Row;
    const { sink } = await write({ columns, rows: [{}, own] });
    const read = await duckDb.ask(
      sink.files,
      'SELECT "constructor" AS c, "valueOf" AS v, "__proto__" AS p FROM read_parquet(FILES)',
    );
    expect(read).toEqual([
      { c: null, v: null, p: null },
      { c: 'a', v: null, p: 'b' },
    ]);
  });
});

describe('any schema and any rows', () => {
  const leaves: XdmType[] = (
    ['string', 'boolean', 'integer', 'number', 'timestamp', 'date'] as const
  ).map((kind) => ({ kind }));
  // DuckDB takes names that differ by case alone for one name.
  const names = ['a', 'b', 'key', 'value', 'list', 'element', 'with.dot', 'ünï', 'toString'];
  const structOf = (of: fc.Arbitrary<XdmType>): fc.Arbitrary<XdmStruct> =>
    fc
      .uniqueArray(fc.tuple(fc.constantFrom(...names), of), {
        minLength: 1,
        maxLength: 3,
        selector: ([name]) => name,
      })
      .map((entries) => struct(Object.fromEntries(entries)));
  const { type: anyType } = fc.letrec<{ type: XdmType }>((tie) => ({
    type: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(...leaves),
      tie('type').map(list),
      tie('type').map(map),
      structOf(tie('type')),
    ),
  }));
  const anyText = fc.string({ unit: 'binary', maxLength: 6 });
  const absent = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4, nil: null });

  const arbitraryOf = (type: XdmType): fc.Arbitrary<unknown> => {
    switch (type.kind) {
      case 'list':
        return fc.array(absent(arbitraryOf(type.of)), { maxLength: 3 });
      case 'map':
        return fc.dictionary(anyText, absent(arbitraryOf(type.of)), { maxKeys: 3 });
      case 'struct':
        return fc.record(
          Object.fromEntries(
            Object.entries(type.fields).map(([name, of]) => [name, absent(arbitraryOf(of))]),
          ),
          { requiredKeys: [] },
        );
      case 'string':
        return fc.oneof(anyText, fc.constantFrom('red', 'green'));
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return fc.integer();
      case 'number':
        return fc.double({ noNaN: true, noDefaultInfinity: true });
      case 'timestamp':
        return fc.date({
          min: new Date('0001-01-02'),
          max: new Date('9999-12-30'),
          noInvalidDate: true,
        });
      case 'date':
        return fc
          .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
          .map((at) => at.toISOString().slice(0, 10));
    }
  };

  it('should be read back as they were, however they are cut into groups and files', async () => {
    const anyBatch = structOf(anyType).chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        rows: fc.array(arbitraryOf(columns) as fc.Arbitrary<Row>, { maxLength: 24 }),
        rowGroupRows: fc.integer({ min: 1, max: 9 }),
        fileBytes: fc.constantFrom(1, 600, 1 << 20),
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyBatch, async ({ columns, rows, ...cut }) => {
        const { sink, files } = await write({ columns, rows, ...cut });
        expect(await duckDb.rows(sink.files, columns)).toEqual(
          rows.map((row) => sameAs(columns, row)),
        );
        expect(totalOf(files)).toBe(rows.length);
      }),
      { numRuns: 150 },
    );
  });
});
