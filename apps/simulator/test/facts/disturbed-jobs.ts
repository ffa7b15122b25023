import fc from 'fast-check';
import { changed, type JobFacts } from '../../src/core/job-facts.ts';
import { endOf } from '../../src/core/plan.ts';
import { jobFacts } from './job-facts.ts';

/** Jobs such as a tenant has: some were cancelled, and others lost their data set before they had ended. */
export function disturbedJobs({ longestMs }: { longestMs: number }): fc.Arbitrary<JobFacts> {
  return fc
    .record({
      facts: jobFacts({ longestMs }),
      gone: fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      chosenBy: fc.constantFrom(undefined, 'header', 'flag', 'rule-1', 'rule-27'),
      flaw: fc.option(fc.constant('x is not in the union schema. Top-level fields: y'), {
        nil: undefined,
      }),
      isObserved: fc.boolean(),
    })
    .map(({ facts, gone, chosenBy, flaw, isObserved }) => {
      const { cancelAskedAt, ...made } = facts;
      const job: JobFacts = {
        ...made,
        lifecycle: { ...made.lifecycle, ...(!isObserved && { number: 3 }) },
        ...(chosenBy && { chosenBy: chosenBy as NonNullable<JobFacts['chosenBy']> }),
        ...(flaw !== undefined && made.lifecycle.script === 'fails-exporting' && { flaw }),
      };
      if (cancelAskedAt !== undefined) return changed(job, { cancelAskedAt });
      const lifeMs = Math.min(endOf(job).endAt - job.createdAt, 6 * longestMs);
      if (gone === null || lifeMs === 0) return job;
      return changed(job, { dataSetGoneAt: job.createdAt + Math.floor(gone * lifeMs) });
    });
}

/** A job, and an instant about its life: often one at which something happens, or the millisecond beside it. */
export function jobsAndInstants(longestMs: number): fc.Arbitrary<[JobFacts, number]> {
  return disturbedJobs({ longestMs }).chain((facts) => {
    const { queuedMs, exportingMs, handoverMs, writingMs, closingMs, cancellingMs } =
      facts.lifecycle.pace;
    const { createdAt, cancelAskedAt = createdAt, dataSetGoneAt = createdAt } = facts;
    const edges = [createdAt, cancelAskedAt, cancelAskedAt + cancellingMs, dataSetGoneAt];
    let edge = createdAt;
    for (const lengthMs of [queuedMs, exportingMs, handoverMs, writingMs, closingMs]) {
      edge += lengthMs;
      edges.push(edge);
    }
    edges.push(createdAt + queuedMs + exportingMs + closingMs);
    const beside = fc
      .tuple(fc.constantFrom(...edges), fc.constantFrom(-1, 0, 1))
      .map(([at, by]) => Math.max(createdAt, at + by));
    const anywhere = fc.integer({ min: createdAt, max: createdAt + 7 * longestMs });
    return fc.tuple(fc.constant(facts), fc.oneof(beside, anywhere));
  });
}
