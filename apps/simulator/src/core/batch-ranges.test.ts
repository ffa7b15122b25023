import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, isIn } from '../../test/facts/histories.ts';
import { type BatchState, batchesAt } from './batch.ts';
import { batchRanges } from './batch-ranges.ts';
import { unfinishedObserved } from './phase-ranges.ts';

const states: readonly BatchState[] = [
  'waiting',
  'running',
  'written',
  'replaced',
  'failed',
  'cancelled',
];

it('should hold each job once that has a batch in one of the states, whatever its data set shows', () => {
  fc.assert(
    fc.property(histories, fc.subarray([...states]), ({ lifecycles, jobs, now }, some) => {
      const ranges = batchRanges(lifecycles, some, now);
      for (const job of jobs) {
        if (unfinishedObserved(now).some((range) => isIn(job, range))) continue;
        const found = ranges.filter((range) => isIn(job, range)).length;
        expect(found).toBeLessThanOrEqual(1);
        for (const within of [{ shown: job.id }, {}]) {
          const batches = batchesAt(job, { now, viewId: 'v', ...within });
          const hasOne = job.batchIds.some((_, index) => some.includes(batches.state(index)));
          if (hasOne) expect(found).toBe(1);
        }
      }
    }),
    { numRuns: 5000 },
  );
});
