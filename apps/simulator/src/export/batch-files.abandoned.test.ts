import { afterEach, describe, expect, it, vi } from 'vitest';
import { ticking } from '../../test/costs/ticking.ts';
import { BATCH, gate } from '../../test/files/batch-makers.ts';
import { memoryFiles } from '../files/memory.ts';
import type { XdmStruct } from '../profiles/xdm.ts';
import { STEP_MS } from '../steps/yield-if-long.ts';
import { batchFiles, type MakeBatch } from './batch-files.ts';
import { writeParquet } from './parquet/parquet.ts';

/** Each row reads the clock once. */
const STEP_ROWS = 20;

const uuid = '6f9619ff-8b86-4d11-b42d-00c04fc964ff';
const columns: XdmStruct = { kind: 'struct', fields: { n: { kind: 'integer' } } };

afterEach(() => vi.restoreAllMocks());

describe('a download that is let go', () => {
  /** A batch that is not kept, with what its makings have asked for. */
  const opened = async () => {
    const seen = { begun: 0, underWay: 0, ended: gate(), asked: 0 };
    function* rows() {
      for (let n = 0; n < 15_000; n += 1) {
        seen.asked += 1;
        yield { n };
      }
    }
    const make: MakeBatch = async (sink) => {
      seen.begun += 1;
      seen.underWay += 1;
      const batch = { columns, rows: rows(), uuid, rowGroupRows: 7_000 };
      return writeParquet(batch, sink).finally(() => {
        seen.underWay -= 1;
        if (seen.underWay === 0) seen.ended.open();
      });
    };
    const files = memoryFiles({ maxBytes: 1, whenFull: 'evict' });
    const batches = batchFiles(files, { onWriteFailed: () => {} });
    const [file] = await batches.list(BATCH, make);
    Object.assign(seen, { begun: 0, asked: 0, ended: gate() });
    const download = async () => {
      const stream = await batches.open(BATCH, make, file?.name ?? '');
      if (!stream) throw new Error('there is no such file');
      return stream;
    };
    return { seen, download, length: file?.length };
  };

  it('should ask for no more than a step of rows after it', async () => {
    const { seen, download } = await opened();
    ticking(STEP_MS / STEP_ROWS);
    const reader = (await download()).getReader();
    await reader.read();
    const before = seen.asked;
    void reader.cancel();
    await seen.ended.passed;
    expect(seen.asked - before).toBeLessThanOrEqual(2 * STEP_ROWS);
    expect(seen.asked).toBeLessThan(15_000);
  });

  it('should ask for none when it was not read', async () => {
    const { seen, download } = await opened();
    await (await download()).cancel();
    await new Promise(setImmediate);
    expect([seen.begun, seen.asked]).toEqual([0, 0]);
  });

  it('should ask for none before it is read, and be whole then', async () => {
    const { seen, download, length } = await opened();
    const stream = await download();
    await new Promise(setImmediate);
    expect(seen.begun).toBe(0);
    expect((await new Response(stream).arrayBuffer()).byteLength).toBe(length);
  });

  it('should leave no making under way, with 200 of them at a time', async () => {
    const { seen, download } = await opened();
    ticking(STEP_MS / STEP_ROWS);
    const downloads = await Promise.all(Array.from({ length: 200 }, download));
    const readers = downloads.map((stream) => stream.getReader());
    await Promise.all(readers.map((reader) => reader.read()));
    const before = seen.asked;
    for (const reader of readers) void reader.cancel();
    await seen.ended.passed;
    expect(seen.underWay).toBe(0);
    expect(seen.asked - before).toBeLessThanOrEqual(200 * 2 * STEP_ROWS);
  });
});
