import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../../../test/parquet/parquet-pages.ts';
import {
  collectingSink,
  createWitness,
  type Witness,
} from '../../../test/parquet/parquet-witness.ts';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { writeParquet } from './parquet.ts';

const text: XdmType = { kind: 'string' };
const struct = (fields: Record<string, XdmType>): XdmStruct => ({ kind: 'struct', fields });
const list = (of: XdmType): XdmType => ({ kind: 'list', of });

let duckDb: Witness;
beforeAll(async () => {
  duckDb = await createWitness();
});
afterAll(() => duckDb.close());

/** The pages of a batch, which DuckDB reads as it was written. */
async function pagesWith(columns: XdmStruct, rows: Record<string, unknown>[]) {
  const sink = collectingSink();
  await writeParquet({ columns, rows, uuid: 'u' }, sink);
  expect(await duckDb.rows(sink.files, columns)).toEqual(rows);
  return [...sink.files.values()].flatMap((file) => [...pagesOf(file)]);
}

describe('pages', () => {
  const small = 512 << 10;

  it('should be small, so that each is compressed in one step', async () => {
    const rows = Array.from({ length: 1_500 }, (_, n) => ({ v: `${n} `.repeat(500) }));
    const pages = await pagesWith(struct({ v: text }), rows);
    expect(pages.length).toBeGreaterThan(8);
    expect(Math.max(...pages.map(({ bytes }) => bytes))).toBeLessThan(small);
  });

  it('should be small where a column has a dictionary', async () => {
    const rows = Array.from({ length: 1_000 }, (_, n) => ({ v: `${n % 400} `.repeat(500) }));
    const pages = await pagesWith(struct({ v: text }), rows);
    expect(Math.max(...pages.map(({ bytes }) => bytes))).toBeLessThan(small);
  });

  it('should have few values each, and begin with a row', async () => {
    const columns = struct({ v: list({ kind: 'integer' }) });
    const rows = Array.from({ length: 300 }, (_, n) => ({
      v: Array.from({ length: 250 }, (_item, m) => (n + m) % 7),
    }));
    const pages = (await pagesWith(columns, rows)).filter(({ type }) => type === 0);
    expect(pages.map(({ values }) => values)).toEqual([20_000, 20_000, 20_000, 15_000]);
  });

  it('should not be cut within a row, however long it is', async () => {
    const columns = struct({ v: list({ kind: 'integer' }) });
    const rows = [30_000, 5, 30_000].map((length) => ({
      v: Array.from({ length }, (_, n) => n % 10),
    }));
    const pages = (await pagesWith(columns, rows)).filter(({ type }) => type === 0);
    expect(pages.map(({ values }) => values)).toEqual([30_000, 30_005]);
  });
});

describe('dictionaries', () => {
  const pagesOfOne = async (kind: 'string' | 'number', values: unknown[]) => {
    const rows = values.map((v) => ({ v }));
    const pages = await pagesWith(struct({ v: { kind } }), rows);
    return pages.map(({ type }) => (type === 2 ? 'dictionary' : 'data'));
  };

  it('should be there where each value comes twice or more', async () => {
    expect(await pagesOfOne('string', ['a', 'b', 'a', 'b'])).toEqual(['dictionary', 'data']);
    expect(await pagesOfOne('string', ['a', 'b', 'a', 'c'])).toEqual(['data']);
    expect(await pagesOfOne('string', ['a', 'a'])).toEqual(['dictionary', 'data']);
    expect(await pagesOfOne('string', ['a'])).toEqual(['data']);
    expect(await pagesOfOne('string', [null, null])).toEqual(['data']);
  });

  it('should keep the zeros apart', async () => {
    expect(await pagesOfOne('number', [0, -0, 0, -0, 0])).toEqual(['dictionary', 'data']);
  });
});
