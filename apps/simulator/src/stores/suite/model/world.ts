import fc from 'fast-check';
import type { Instant } from '../../../core/clock.ts';
import type { Changes } from '../../../core/commands/changes.ts';
import { changed, type JobFacts } from '../../../core/job-facts.ts';
import { type Lifecycle, numbered } from '../../../core/lifecycle.ts';
import { endOf } from '../../../core/plan.ts';
import { scriptNames } from '../../../core/script.ts';
import type { TenantFacts } from '../../../core/tenant.ts';
import { dataSet } from '../facts.ts';

const lengthMs = fc.oneof(fc.constant(0), fc.nat(20));

const worldJob = fc.record({
  id: fc.nat(30),
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
  /** Few ids for many jobs, so that several name the same one. */
  batchIds: fc.uniqueArray(fc.constantFrom('x', 'y', 'z', 'v', 'w'), { maxLength: 3 }),
  dataSetId: fc.constantFrom('a', 'b', 'c'),
  fate: fc.constantFrom('nothing', 'cancel', 'data set goes'),
  fatePart: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** What a tenant starts with: any jobs, in any order, such as can have come about by now. */
export const worlds = fc.uniqueArray(worldJob, { maxLength: 8, selector: ({ id }) => id });

export function worldAt(
  before: TenantFacts,
  now: Instant,
  jobs: readonly (typeof worldJob extends fc.Arbitrary<infer J> ? J : never)[],
): Changes {
  let lifecycles: readonly Lifecycle[] = [];
  const facts = jobs.map(({ id, createdAfterMs, script, pace, isObserved, ...rest }): JobFacts => {
    const known = numbered(lifecycles, { script, pace }, rest.batchIds.length);
    if (!known) throw new Error('There are too many lifecycles.');
    if (!isObserved) lifecycles = known.all;
    const { number: _, ...unnumbered } = known.lifecycle;
    return withFate(rest, now, {
      id,
      createdAt: now + createdAfterMs,
      requestId: 'r',
      instance: 'ups',
      request: { dataSetId: rest.dataSetId, schemaName: 's' },
      lifecycle: isObserved ? unnumbered : known.lifecycle,
      batchIds: rest.batchIds,
      population: { synthetic: 10 },
    });
  });
  return {
    tenant: { ...before, epoch: before.epoch + 1, lifecycles, nextJobId: 100, nextSerial: 1 },
    jobs: facts,
    dataSets: [dataSet('b'), dataSet('a')],
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
