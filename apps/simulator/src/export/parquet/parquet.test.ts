import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  collectingSink,
  createWitness,
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
const numbered = (count: number): Row[] =>
  Array.from({ length: count }, (_, n) => ({ _id: `id-${n}`, n }));
const numberedColumns = struct({ _id: text, n: { kind: 'integer' } });

let duckDb: Witness;
beforeAll(async () => {
  duckDb = await createWitness();
});
afterAll(() => duckDb.close());

describe('types', () => {
  it('should be structures of Parquet, not texts', async () => {
    const columns = struct({
      _id: text,
      at: { kind: 'timestamp' },
      day: { kind: 'date' },
      whole: { kind: 'integer' },
      number: { kind: 'number' },
      yes: { kind: 'boolean' },
      identityMap: map(list(struct({ id: text, primary: { kind: 'boolean' } }))),
    });
    const { sink } = await write({ columns, rows: [] });
    const described = await duckDb.ask(sink.files, 'DESCRIBE SELECT * FROM read_parquet(FILES)');
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual([
      ['_id', 'VARCHAR'],
      ['at', 'TIMESTAMP WITH TIME ZONE'],
      ['day', 'DATE'],
      ['whole', 'INTEGER'],
      ['number', 'DOUBLE'],
      ['yes', 'BOOLEAN'],
      ['identityMap', 'MAP(VARCHAR, STRUCT(id VARCHAR, "primary" BOOLEAN)[])'],
    ]);
  });

  it('should have null allowed everywhere but in the keys of maps, and microseconds', async () => {
    const columns = struct({ m: map(list({ kind: 'timestamp' })) });
    const { sink } = await write({ columns, rows: [] });
    const schema = await duckDb.ask(
      sink.files,
      'SELECT name, repetition_type AS r, converted_type AS c FROM parquet_schema(FILES)',
    );
    expect(schema.slice(1)).toEqual([
      { name: 'm', r: 'OPTIONAL', c: 'MAP' },
      { name: 'key_value', r: 'REPEATED', c: null },
      { name: 'key', r: 'REQUIRED', c: 'UTF8' },
      { name: 'value', r: 'OPTIONAL', c: 'LIST' },
      { name: 'list', r: 'REPEATED', c: null },
      { name: 'element', r: 'OPTIONAL', c: 'TIMESTAMP_MICROS' },
    ]);
  });

  it('should reject a struct without fields', async () => {
    const columns = struct({ v: struct({}) });
    await expect(write({ columns, rows: [] })).rejects.toThrow(
      'no group without fields, but v is one',
    );
  });
});

describe('files', () => {
  it('should be one, with a schema, when there are no rows', async () => {
    const { files, sink } = await write({ columns: numberedColumns, rows: [undefined] });
    expect(files).toEqual([
      { name: `part-00000-${uuid}-c000.snappy.parquet`, length: expect.any(Number), records: 0 },
    ]);
    expect(await duckDb.rows(sink.files, numberedColumns)).toEqual([]);
  });

  it('should be cut once they are large enough, and hold each row once', async () => {
    const rows = numbered(1_000);
    const { files, sink } = await write({
      columns: numberedColumns,
      rows,
      rowGroupRows: 100,
      fileBytes: 1_500,
    });
    expect(files.length).toBeGreaterThan(2);
    expect(files.map(({ name }) => name)).toEqual(
      files.map((_, i) => `part-0000${i}-${uuid}-c000.snappy.parquet`),
    );
    expect(files.map(({ length }) => length)).toEqual(
      [...sink.files.values()].map(({ length }) => length),
    );
    for (const { records } of files) expect(records % 100).toBe(0);
    for (const { length } of files.slice(0, -1)) expect(length).toBeGreaterThanOrEqual(1_500);
    expect(await duckDb.rows(sink.files, numberedColumns)).toEqual(rows);
    const counted = await duckDb.ask(
      sink.files,
      'SELECT CAST(num_rows AS INTEGER) AS n, created_by AS by FROM parquet_file_metadata(FILES)',
    );
    expect(counted).toEqual(files.map(({ records }) => ({ n: records, by: 'aep-sim' })));
  });

  it('should not begin a file that gets no rows', async () => {
    const columns = numberedColumns;
    const { files } = await write({ columns, rows: numbered(20), rowGroupRows: 10, fileBytes: 1 });
    expect(files.map(({ records }) => records)).toEqual([10, 10]);
  });

  it('should be the same bytes each time', async () => {
    const batch = {
      columns: numberedColumns,
      rows: numbered(500),
      rowGroupRows: 60,
      fileBytes: 900,
    };
    expect((await write(batch)).sink.files).toEqual((await write(batch)).sink.files);
  });

  it('should say where its columns lie, and how large they are', async () => {
    const { sink } = await write({
      columns: numberedColumns,
      rows: numbered(250),
      rowGroupRows: 100,
    });
    const chunks = await duckDb.ask(
      sink.files,
      `SELECT row_group_num_rows::INT AS n, total_compressed_size::INT AS size, num_values::INT AS v,
       coalesce(dictionary_page_offset, data_page_offset)::INT AS at, compression AS c FROM parquet_metadata(FILES)`,
    );
    expect(chunks.map(({ n, v }) => [n, v])).toEqual(
      [100, 100, 100, 100, 50, 50].map((n) => [n, n]),
    );
    let end = 4;
    for (const { at, size } of chunks) {
      expect(at).toBe(end);
      end += size as number;
    }
    expect(chunks.every(({ c }) => c === 'SNAPPY')).toBe(true);
  });
});

describe('memory', () => {
  it('should hand bytes on by row groups, however many there are', async () => {
    const batch = { columns: numberedColumns, rowGroupRows: 100, fileBytes: 1 << 30 };
    const { sink } = await write({ ...batch, rows: numbered(5_000) });
    // One piece for each row group, and the end of the file.
    expect(sink.pieces.length).toBe(51);
    const groups = sink.pieces.slice(0, -1).map(({ byteLength, buffer }) => {
      expect(buffer.byteLength).toBe(byteLength);
      return byteLength;
    });
    expect(Math.max(...groups)).toBeLessThan(2 * Math.min(...groups));
  });

  it('should hand on a large row group in pieces', async () => {
    const columns = struct({ v: text, w: text });
    const rows = Array.from({ length: 12 }, (_, n) => ({ v: noise(n), w: noise(n + 12) }));
    const { sink } = await write({ columns, rows });
    const lengths = sink.pieces.map(({ byteLength }) => byteLength);
    expect(lengths.reduce((sum, length) => sum + length)).toBeGreaterThan(5 << 20);
    expect(Math.max(...lengths)).toBeLessThan(2 << 20);
    expect(await duckDb.rows(sink.files, columns)).toEqual(rows);
  });

  it('should not ask for more rows than a group before it hands on', async () => {
    let asked = 0;
    const sink = collectingSink();
    const askedAt: number[] = [];
    function* rows() {
      for (const row of numbered(35)) {
        asked++;
        yield row;
      }
    }
    const counting = {
      ...sink,
      write: async (bytes: Uint8Array) => {
        askedAt.push(asked);
        await sink.write(bytes);
      },
    };
    await writeParquet(
      { columns: numberedColumns, rows: rows(), uuid, rowGroupRows: 10 },
      counting,
    );
    expect(askedAt).toEqual([10, 20, 30, 35, 35]);
  });

  it('should make groups of fewer rows where rows are large', async () => {
    const columns = struct({ v: text });
    const rows = Array.from({ length: 10 }, (_, i) => ({ v: `${i}`.repeat(400) }));
    const { sink } = await write({ columns, rows, rowGroupBytes: 1_000 });
    // Three at a time, one more, and the end of the file.
    expect(sink.pieces.length).toBe(5);
    expect(await duckDb.rows(sink.files, columns)).toEqual(rows);
  });
});

/** 300,000 letters that no compression makes much smaller. */
function noise(seed: number): string {
  let state = seed + 1;
  const letter = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  };
  return Array.from({ length: 300_000 }, letter).join('');
}
