import { describe, expect, it } from 'vitest';
import { BATCH, gate } from '../../test/batch-makers.ts';
import { collectingSink } from '../../test/parquet-witness.ts';
import { BREATH_ROWS, writeParquet } from '../export/parquet/parquet.ts';
import type { XdmStruct } from '../export/xdm.ts';
import { type MakeBatch, Unwanted } from './files.ts';
import { memoryFiles } from './memory-files.ts';

const uuid = '6f9619ff-8b86-4d11-b42d-00c04fc964ff';
const columns: XdmStruct = { kind: 'struct', fields: { n: { kind: 'integer' } } };

/** Counts how many rows it was asked for. */
function counted(count: number, row: { n: number } | undefined) {
  const rows = { asked: 0, all: () => each() };
  function* each() {
    for (let n = 0; n < count; n += 1) {
      rows.asked += 1;
      yield row;
    }
  }
  return rows;
}

describe('a writer of Parquet that nobody wants to go on', () => {
  it.each([
    ['rows', { n: 1 }],
    ['profiles that are passed over', undefined],
  ])('should stop among %s, at its next breath', async (_, row) => {
    const rows = counted(20_000, row);
    const sink = { ...collectingSink(), wanted: () => rows.asked < 5_000 };
    const batch = { columns, rows: rows.all(), uuid, rowGroupRows: 100_000 };
    await expect(writeParquet(batch, sink)).rejects.toThrow(Unwanted);
    expect(rows.asked).toBeLessThanOrEqual(5_000 + BREATH_ROWS);
  });

  it('should not ask for a row when none was wanted', async () => {
    const rows = counted(50, { n: 1 });
    const sink = { ...collectingSink(), wanted: () => false };
    await expect(writeParquet({ columns, rows: rows.all(), uuid }, sink)).rejects.toThrow(Unwanted);
    expect(rows.asked).toBe(0);
  });
});

describe('a download that is let go', () => {
  /** A batch past the cap, with what its makings have asked for. */
  const opened = async () => {
    const seen = { underWay: 0, ended: gate(), rows: counted(15_000, { n: 1 }) };
    const make: MakeBatch = async (sink) => {
      seen.underWay += 1;
      const batch = { columns, rows: seen.rows.all(), uuid, rowGroupRows: 7_000 };
      return writeParquet(batch, sink).finally(() => {
        seen.underWay -= 1;
        if (seen.underWay === 0) seen.ended.open();
      });
    };
    const files = memoryFiles({ capBytes: 1 });
    const [file] = await files.get(BATCH, make);
    seen.ended = gate();
    seen.rows.asked = 0;
    const download = async () => {
      const stream = await files.open(BATCH, make, file?.name ?? '');
      if (!stream) throw new Error('there is no such file');
      return stream;
    };
    return { seen, download };
  };

  it('should ask for no more than a breath of rows after it', async () => {
    const { seen, download } = await opened();
    const reader = (await download()).getReader();
    await reader.read();
    const before = seen.rows.asked;
    void reader.cancel();
    await seen.ended.passed;
    expect(seen.rows.asked - before).toBeLessThanOrEqual(BREATH_ROWS);
  });

  it('should ask for none when it was not read', async () => {
    const { seen, download } = await opened();
    void (await download()).cancel();
    await seen.ended.passed;
    expect(seen.rows.asked).toBe(0);
  });

  it('should leave no making under way, with 200 of them at a time', async () => {
    const { seen, download } = await opened();
    const downloads = await Promise.all(Array.from({ length: 200 }, download));
    const readers = downloads.map((stream) => stream.getReader());
    await Promise.all(readers.map((reader) => reader.read()));
    const before = seen.rows.asked;
    for (const reader of readers) void reader.cancel();
    await seen.ended.passed;
    expect(seen.underWay).toBe(0);
    expect(seen.rows.asked - before).toBeLessThanOrEqual(200 * BREATH_ROWS);
  });
});
