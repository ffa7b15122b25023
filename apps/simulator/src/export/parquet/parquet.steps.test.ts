import { afterEach, describe, expect, it, vi } from 'vitest';
import { ticking } from '../../../test/costs/ticking.ts';
import { turnsWhile } from '../../../test/costs/turns.ts';
import { collectingSink } from '../../../test/parquet/parquet-witness.ts';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { STEP_MS } from '../../steps/yield-if-long.ts';
import { type ParquetBatch, writeParquet } from './parquet.ts';

afterEach(() => vi.restoreAllMocks());

const text: XdmType = { kind: 'string' };
const struct = (fields: Record<string, XdmType>): XdmStruct => ({ kind: 'struct', fields });
const list = (of: XdmType): XdmType => ({ kind: 'list', of });

const numbered = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));
const numberedColumns = struct({ n: { kind: 'integer' } });

describe('others, while a batch is written', () => {
  /** How many turns of the event loop they have, when each look at the clock takes so long. */
  const turnsOf = async (batch: Omit<ParquetBatch, 'uuid'>, ms: number) => {
    ticking(ms);
    const write = () => writeParquet({ uuid: 'u', ...batch }, collectingSink());
    return (await turnsWhile(write)).turns;
  };
  /** Rows after which looks at the clock take so long: what comes then is the writing of their columns. */
  function* slowAfter<T>(rows: readonly T[]): Iterable<T> {
    yield* rows;
    vi.restoreAllMocks();
    ticking(STEP_MS);
  }
  const names = Array.from({ length: 60 }, (_, n) => `column ${n}`);
  const wide = struct(Object.fromEntries(names.map((name) => [name, text])));
  const wideRow = Object.fromEntries(names.map((name) => [name, name]));

  it('should have their turns between rows, and between profiles that are passed over', async () => {
    const columns = numberedColumns;
    expect(await turnsOf({ columns, rows: numbered(500) }, STEP_MS)).toBeGreaterThan(240);
    const passedOver = Array.from({ length: 500 }, () => undefined);
    expect(await turnsOf({ columns, rows: passedOver }, STEP_MS)).toBeGreaterThan(240);
  });

  it('should have their turns between the columns of a row group', async () => {
    const rows = slowAfter([wideRow]);
    // There is a look before each column, and before its page.
    expect(await turnsOf({ columns: wide, rows }, 0)).toBeGreaterThan(100);
  });

  it('should have their turns within a column that is long', async () => {
    const columns = struct({ v: list({ kind: 'number' }) });
    const rows = slowAfter([{ v: Array.from({ length: 200_000 }, (_, n) => n) }]);
    // The values are looked through for such as come again, and written, some thousands at a time.
    expect(await turnsOf({ columns, rows }, 0)).toBeGreaterThan(28);
  });

  it('should not be waited for where there is little to do', async () => {
    const columns = numberedColumns;
    expect(await turnsOf({ columns, rows: numbered(500) }, 0)).toBeLessThan(10);
  });
});
