import { describe, expect, it, vi } from 'vitest';
import { org } from '../../test/callers/caller.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { memoryFiles } from '../files/memory.ts';
import type { Files } from '../files/port.ts';
import { createExports } from './exports.ts';
import type { SucceededJob } from './port.ts';

const tenant = { org, sandbox: 'prod', epoch: 0 };
const succeeded: SucceededJob = {
  tenant,
  origin: { seed: 'seed', ...tenant },
  job: { ...quickJob, population: { synthetic: 7 } },
};

/** Keeps its counts in these files. */
function exportsOver(counts: Files) {
  const others = memoryFiles({ maxBytes: 1 << 20, whenFull: 'evict' });
  return createExports({
    batches: others,
    imports: others,
    counts,
    isShown: false,
    onWriteFailed: () => {},
  });
}

describe('counts', () => {
  it('should be counted once for all who share where they are kept', async () => {
    const files = memoryFiles({ maxBytes: 1 << 20, whenFull: 'evict' });
    const put = vi.spyOn(files, 'put');
    const counted = await exportsOver(files).counts(succeeded);
    expect(counted).toMatchObject({ total: 7, byBatch: [7] });
    expect(await exportsOver(files).counts(succeeded)).toEqual(counted);
    expect(put).toHaveBeenCalledTimes(1);
  });

  it('should keep the parts of a counter that was seen, where there are so many rows', async () => {
    const files = memoryFiles({ maxBytes: 1 << 20, whenFull: 'evict' });
    const seen = (total: number) => {
      const job = { ...succeeded.job, counts: { total, byNamespace: { other: 3 } } };
      return exportsOver(files).counts({ ...succeeded, job });
    };
    expect(await seen(4)).toEqual({ total: 4, byNamespace: { other: 3 }, byBatch: [4] });
    const all = await exportsOver(files).counts(succeeded);
    expect(await seen(8)).toEqual(all);
    expect(all).toMatchObject({ total: 7, byBatch: [7] });
  });

  it('should be told although they cannot be kept', async () => {
    const full = memoryFiles({ maxBytes: 0, whenFull: 'reject' });
    expect(await exportsOver(full).counts(succeeded)).toMatchObject({ total: 7 });
    expect(await full.list('')).toEqual([]);
  });
});
