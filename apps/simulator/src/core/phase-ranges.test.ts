import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobFacts } from '../../test/job-facts.ts';
import type { Instant } from './clock.ts';
import { type Phase, phaseAt } from './job.ts';
import { changed, type JobFacts } from './job-facts.ts';
import { type Lifecycle, numbered } from './lifecycle.ts';
import { changesAfter } from './phase-edges.ts';
import { type PhaseRange, phaseRanges, unfinishedObserved } from './phase-ranges.ts';
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

interface History {
  readonly lifecycles: readonly Lifecycle[];
  readonly jobs: readonly JobFacts[];
  /** No earlier than the last change of any job. */
  readonly now: Instant;
}

/** What may come to a job: nothing, a cancel, or the loss of its data set, after a part of its life has passed. */
const fate = fc.record({
  what: fc.constantFrom('nothing', 'cancel', 'data set goes'),
  part: fc.double({ min: -0.5, max: 1.2, noNaN: true }),
});

/** Jobs of one tenant that were made, changed and looked at in this order; often at the very edges of their phases. */
const histories: fc.Arbitrary<History> = fc
  .record({
    jobs: fc.array(fc.tuple(jobFacts({ longestMs: 20 }), fate, fc.nat(40)), {
      minLength: 1,
      maxLength: 8,
    }),
    observed: fc.boolean(),
    laterMs: fc.nat(60),
  })
  .map(({ jobs, observed, laterMs }) => {
    let lifecycles: readonly Lifecycle[] = [];
    let now = 0;
    const made = jobs.map(([{ cancelAskedAt: _, ...facts }, { what, part }, createdAt], id) => {
      const known = numbered(lifecycles, facts.lifecycle, facts.batchIds.length);
      if (!known) throw new Error('too many lifecycles');
      lifecycles = observed ? lifecycles : known.all;
      const lifecycle = observed ? facts.lifecycle : known.lifecycle;
      const job = { ...facts, id, createdAt, lifecycle };
      const { endAt } = endOf(job);
      const livesMs = Number.isFinite(endAt) ? endAt - createdAt : 60;
      const at = createdAt + Math.floor(part * livesMs);
      if (what === 'nothing' || at >= endAt) return job;
      now = Math.max(now, at);
      // As the commands have it: where the clock stands before the creation, the change comes with the creation.
      const change = Math.max(at, createdAt);
      if (what === 'cancel') return changed(job, { cancelAskedAt: change });
      return changed(job, { dataSetGoneAt: change });
    });
    return { lifecycles, jobs: made, now: now + laterMs };
  });

function isIn(job: JobFacts, { lifecycle, by, from, to }: PhaseRange): boolean {
  const row = rowOf(job);
  const at = by === 'createdAt' ? job.createdAt : row.endsAt;
  if (at === undefined || lifecycle !== row.lifecycle) return false;
  return (from === undefined || at > from) && (to === undefined || at <= to);
}

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
