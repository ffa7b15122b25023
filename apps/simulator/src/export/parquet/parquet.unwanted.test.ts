import { afterEach, describe, expect, it, vi } from 'vitest';
import { ticking } from '../../../test/costs/ticking.ts';
import { collectingSink } from '../../../test/parquet/parquet-witness.ts';
import type { XdmStruct } from '../../profiles/xdm.ts';
import { STEP_MS } from '../../steps/yield-if-long.ts';
import { Unwanted } from '../batch-sink.ts';
import { writeParquet } from './parquet.ts';

/** Each row reads the clock once. */
const STEP_ROWS = 20;

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

afterEach(() => vi.restoreAllMocks());

describe('a writer of Parquet whose rest is not wanted', () => {
  it.each([
    ['rows', { n: 1 }],
    ['profiles that are passed over', undefined],
  ])('should stop among %s, at its next step', async (_, row) => {
    const rows = counted(2_000, row);
    ticking(STEP_MS / STEP_ROWS);
    const sink = { ...collectingSink(), wanted: () => rows.asked < 500 };
    const batch = { columns, rows: rows.all(), uuid, rowGroupRows: 100_000 };
    await expect(writeParquet(batch, sink)).rejects.toThrow(Unwanted);
    expect(rows.asked).toBeLessThanOrEqual(500 + 2 * STEP_ROWS);
  });

  it('should not ask for a row when none was wanted', async () => {
    const rows = counted(50, { n: 1 });
    const sink = { ...collectingSink(), wanted: () => false };
    await expect(writeParquet({ columns, rows: rows.all(), uuid }, sink)).rejects.toThrow(Unwanted);
    expect(rows.asked).toBe(0);
  });
});
