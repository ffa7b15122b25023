import fc from 'fast-check';
import type { Instant } from '../../../core/clock.ts';
import type { Changes } from '../../../core/commands/changes.ts';
import { changed, type JobFacts } from '../../../core/job-facts.ts';
import { numbered } from '../../../core/lifecycle.ts';
import { endOf } from '../../../core/plan.ts';
import { scriptNames } from '../../../core/script.ts';
import type { TenantFacts } from '../../../core/tenant-facts.ts';
import { dataSet } from '../facts.ts';

const lengthMs = fc.oneof(fc.constant(0), fc.nat(20));

const MAX_ID = 30;

const worldJob = fc.record({
  id: fc.nat(MAX_ID),
  /** Also in the future: the clock of a world may stand before its jobs. */
  createdAfterMs: fc.integer({ min: -60, max: 40 }),
  script: fc.constantFrom(...scriptNames),
  pace: fc.record({
    queuedMs: lengthMs,
    exportingMs: lengthMs,
    handoverMs: lengthMs,
    writingMs: lengthMs,
    closingMs: lengthMs,
    cancellingMs: lengthMs,
  }),
  isObserved: fc.boolean(),
  batches: fc.nat(3),
  dataSetId: fc.constantFrom('a', 'b', 'c'),
  fate: fc.constantFrom('nothing', 'cancel', 'data set goes'),
  fatePart: fc.double({ min: 0, max: 1, noNaN: true }),
});

type WorldJob = typeof worldJob extends fc.Arbitrary<infer J> ? J : never;

/** Any jobs, in any order, such as can have come about by now. */
export const worldJobs = fc.uniqueArray(worldJob, { maxLength: 8, selector: ({ id }) => id });

/** What a tenant starts with. */
export function worldAt(before: TenantFacts, now: Instant, jobs: readonly WorldJob[]): Changes {
  const epoch = before.epoch + 1;
  const tenant = { ...before, epoch, lifecycles: [], nextJobId: 1, nextSerial: 1 };
  return { ...jobsAt(tenant, now, jobs), dataSets: [dataSet('b'), dataSet('a')] };
}

/** Jobs that come along: none has the id of one that is there. */
export function jobsAt(before: TenantFacts, now: Instant, jobs: readonly WorldJob[]): Changes {
  const { nextJobId } = before;
  let { lifecycles } = before;
  const facts = jobs.map(
    ({ id, createdAfterMs, script, pace, isObserved, batches, ...rest }): JobFacts => {
      const known = numbered(lifecycles, { script, pace }, batches);
      // A tenant has room for so many lifecycles: what comes after them is observed.
      const isNumbered = known !== undefined && !isObserved;
      if (isNumbered) lifecycles = known.all;
      return withFate(rest, now, {
        id: nextJobId + id,
        createdAt: now + createdAfterMs,
        requestId: 'r',
        instance: 'ups',
        request: { dataSetId: rest.dataSetId, schemaName: 's' },
        lifecycle: isNumbered ? known.lifecycle : { script, pace },
        batchIds: Array.from({ length: batches }, (_, at) => `${nextJobId + id}-${at}`),
        population: { synthetic: 10 },
      });
    },
  );
  return {
    tenant: { ...before, lifecycles, nextJobId: nextJobId + MAX_ID + 1 },
    jobs: facts,
  };
}

function withFate(
  { fate, fatePart }: { readonly fate: string; readonly fatePart: number },
  now: Instant,
  job: JobFacts,
): JobFacts {
  const { endAt } = endOf(job);
  const at = job.createdAt + Math.floor(fatePart * (Math.min(endAt, now) - job.createdAt));
  if (fate === 'nothing' || at >= endAt || at > now || at < job.createdAt) return job;
  return changed(job, fate === 'cancel' ? { cancelAskedAt: at } : { dataSetGoneAt: at });
}
