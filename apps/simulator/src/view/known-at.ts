import type { Instant } from '../core/clock.ts';
import type { JobFacts } from '../core/job-facts.ts';

/**
 * The facts of a job as they were known at an instant: looking back from `now`, a cancel or a removal that came later
 * is not there yet. Undefined where the job was not there yet. From `now` on, all that is known.
 */
export function knownAt(
  facts: JobFacts,
  { at, now }: { readonly at: Instant; readonly now: Instant },
): JobFacts | undefined {
  if (at >= now) return facts;
  if (facts.createdAt > at) return undefined;
  const { cancelAskedAt, dataSetGoneAt, revision = 0, ...made } = facts;
  const changes = [cancelAskedAt, dataSetGoneAt].filter((change) => change !== undefined);
  // Each of them has raised the revision by one.
  const before = revision - changes.filter((change) => change > at).length;
  return {
    ...made,
    ...(before > 0 && { revision: before }),
    ...(cancelAskedAt !== undefined && cancelAskedAt <= at && { cancelAskedAt }),
    ...(dataSetGoneAt !== undefined && dataSetGoneAt <= at && { dataSetGoneAt }),
  };
}
