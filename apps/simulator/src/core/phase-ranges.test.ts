import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histories, isIn } from '../../test/facts/histories.ts';
import { jobFacts } from '../../test/facts/job-facts.ts';
import { type Phase, phaseAt } from './job.ts';
import { changesAfter } from './phase-edges.ts';
import { phaseRanges, unfinishedObserved } from './phase-ranges.ts';
import { endOf, nextChangeAfter } from './plan.ts';
import { rowOf } from './row.ts';

const phases: readonly Phase[] = [
  'queued',
  'exporting',
  'writing',
  'cancelling',
  'succeeded',
  'failed',
  'cancelled',
];

describe('phaseRanges', () => {
  it('should hold the jobs that are in the phases, each in one range', () => {
    fc.assert(
      fc.property(histories, fc.subarray([...phases]), ({ lifecycles, jobs, now }, some) => {
        const ranges = phaseRanges(lifecycles, some, now);
        const unfinished = unfinishedObserved(now);
        for (const job of jobs) {
          if (unfinished.some((range) => isIn(job, range))) continue;
          const count = ranges.filter((range) => isIn(job, range)).length;
          expect(count, JSON.stringify(job)).toBe(some.includes(phaseAt(job, now)) ? 1 : 0);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('should leave only observed jobs that have not ended to be looked at one by one', () => {
    fc.assert(
      fc.property(histories, ({ jobs, now }) => {
        for (const job of jobs) {
          const isUnfinished = unfinishedObserved(now).some((range) => isIn(job, range));
          const { outcome, endAt } = endOf(job);
          const hasEnded = outcome !== undefined && now >= endAt;
          expect(isUnfinished).toBe(job.lifecycle.number === undefined && !hasEnded);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('changesAfter', () => {
  it('should lead to the next change of any job', () => {
    fc.assert(
      fc.property(histories, ({ lifecycles, jobs, now }) => {
        const found = changesAfter(lifecycles, now).flatMap(({ edge, laterMs }) =>
          jobs
            .map((job) => ({ createdAt: job.createdAt, row: rowOf(job) }))
            .filter(({ row }) => row.lifecycle === edge.lifecycle)
            .map(({ createdAt, row }) => (edge.by === 'createdAt' ? createdAt : row.endsAt))
            .filter((at): at is number => at !== undefined && at > edge.after)
            .map((at) => at + laterMs),
        );
        const expected = jobs.flatMap((job) => {
          const next = nextChangeAfter(job, now);
          if (next === undefined) return [];
          // Of an observed job that has not ended, the end alone is found.
          const { endAt } = endOf(job);
          return job.lifecycle.number === undefined ? [endAt] : [next];
        });
        expect(Math.min(...found.filter((at) => at < 1e12))).toBe(
          Math.min(...expected.filter(Number.isFinite)),
        );
        for (const at of found) expect(at).toBeGreaterThan(now);
      }),
      { numRuns: 5000 },
    );
  });

  it('should name no instant at which nothing changes', () => {
    fc.assert(
      fc.property(histories, ({ lifecycles, jobs, now }) => {
        for (const { edge, laterMs } of changesAfter(lifecycles, now)) {
          for (const job of jobs) {
            const row = rowOf(job);
            if (row.lifecycle !== edge.lifecycle || job.lifecycle.number === undefined) continue;
            const at = edge.by === 'createdAt' ? job.createdAt : (row.endsAt ?? Number.NaN);
            if (!(at > edge.after)) continue;
            const change = at + laterMs;
            expect(phaseAt(job, change)).not.toBe(phaseAt(job, change - 1));
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an observed job', () => {
  it('should be filed by its end', () => {
    fc.assert(
      fc.property(jobFacts({ longestMs: 20 }), (job) => {
        const row = rowOf(job);
        expect(row.lifecycle).toBeGreaterThanOrEqual(128);
        const end = endOf(job).endAt;
        expect(row.endsAt).toBe(Number.isFinite(end) ? end : Number.MAX_SAFE_INTEGER);
      }),
    );
  });
});
