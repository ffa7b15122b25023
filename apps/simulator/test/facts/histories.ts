import fc from 'fast-check';
import type { Instant } from '../../src/core/clock.ts';
import { changed, type JobFacts } from '../../src/core/job-facts.ts';
import { type Lifecycle, numbered } from '../../src/core/lifecycle.ts';
import type { PhaseRange } from '../../src/core/phase-ranges.ts';
import { cancelOf, endOf, lengthOf } from '../../src/core/plan.ts';
import { rowOf } from '../../src/core/row.ts';
import { jobFacts } from './job-facts.ts';

export interface History {
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
export const histories: fc.Arbitrary<History> = fc
  .record({
    jobs: fc.array(fc.tuple(jobFacts({ longestMs: 20 }), fate, fc.nat(40), fc.option(fc.nat(60))), {
      minLength: 1,
      maxLength: 8,
    }),
    observed: fc.boolean(),
    laterMs: fc.nat(60),
  })
  .map(({ jobs, observed, laterMs }) => {
    let lifecycles: readonly Lifecycle[] = [];
    let now = 0;
    const made = jobs.map(
      ([{ cancelAskedAt: _, ...facts }, { what, part }, createdAt, later], id) => {
        // What was observed, no rule has cancelled; and one that comes too late is left out when the job is made.
        const isPlanned = later !== null && !observed && later < lengthOf(facts.lifecycle);
        const planned = { ...facts.lifecycle, ...(isPlanned && { cancelAfterMs: later }) };
        const known = numbered(lifecycles, planned, facts.batchIds.length);
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
        if (change >= (cancelOf(job) ?? Number.POSITIVE_INFINITY)) return job;
        if (what === 'cancel') return changed(job, { cancelAskedAt: change });
        return changed(job, { dataSetGoneAt: change });
      },
    );
    return { lifecycles, jobs: made, now: now + laterMs };
  });

/** Whether a range of a store has the job. */
export function isIn(job: JobFacts, { lifecycle, by, from, to }: PhaseRange): boolean {
  const row = rowOf(job);
  const at = by === 'createdAt' ? job.createdAt : row.endsAt;
  if (at === undefined || lifecycle !== row.lifecycle) return false;
  return (from === undefined || at > from) && (to === undefined || at <= to);
}
