import { describe, expect, it } from 'vitest';
import { collectingSink } from '../../../test/parquet-witness.ts';
import { Unwanted } from '../batch-files.ts';
import type { XdmStruct } from '../xdm.ts';
import { BREATH_ROWS, writeParquet } from './parquet.ts';

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

describe('a writer of Parquet whose rest is not wanted', () => {
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
