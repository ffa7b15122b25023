import fc from 'fast-check';
import { jobAt } from '../../src/core/job.ts';
import type { JobFacts } from '../../src/core/job-facts.ts';
import { lifecycleAt } from '../../src/core/lifecycle.ts';
import { paceNames, scriptNames } from '../../src/core/script.ts';

const word = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
const absent = { nil: undefined };

const segment = fc
  .record({
    id: word,
    namespace: fc.option(word, absent),
    statuses: fc.option(fc.subarray(['realized', 'existing', 'exited']), absent),
  })
  .map(({ id, namespace, statuses }) => ({
    id,
    ...(namespace !== undefined && { namespace }),
    ...(statuses && { statuses }),
  }));

const counts = fc
  .tuple(
    fc.nat(),
    fc.array(
      fc.tuple(
        word.filter((name) => name !== '__proto__'),
        fc.nat(),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([total, byNamespace]) => ({ total, byNamespace: Object.fromEntries(byNamespace) }));

const facts = fc
  .record({
    id: fc.integer({ min: 1, max: 999_999_999 }),
    createdAt: fc.integer({ min: 1, max: 2_000_000_000_000 }),
    requestId: word,
    dataSetId: word,
    name: fc.constantFrom(...scriptNames),
    pace: fc.constantFrom(...paceNames),
    perSegment: fc.option(fc.boolean(), absent),
    segments: fc.option(fc.array(segment, { maxLength: 3 }), absent),
    counts: fc.option(counts, absent),
    statuses: fc.option(fc.constantFrom(['realized'], ['realized', 'existing']), absent),
    cancelAfterMs: fc.option(fc.integer({ min: 0, max: 400_000 }), absent),
  })
  .map((drawn): JobFacts => {
    const { name, pace, dataSetId, perSegment, segments, counts, statuses, ...own } = drawn;
    const { cancelAfterMs, ...kept } = own;
    const request = {
      dataSetId,
      schemaName: '_xdm.context.profile',
      ...(perSegment !== undefined && { perSegment }),
      ...(segments && { filter: { segments } }),
    };
    const batches = perSegment && segments?.length ? segments.length : 1;
    const made: JobFacts = {
      ...kept,
      instance: 'ups',
      request,
      lifecycle: lifecycleAt(name, pace),
      batchIds: Array.from({ length: batches }, (_, index) => `batch-${index}`),
      runs: { exportRunId: 'e', writeRunId: 'w' },
      population: { synthetic: 10 },
      ...(counts && { counts }),
      ...(statuses && { statuses }),
    };
    if (cancelAfterMs === undefined) return made;
    const cancelAskedAt = made.createdAt + cancelAfterMs;
    const hasEnded = ['succeeded', 'failed'].includes(jobAt(made, cancelAskedAt).phase);
    return hasEnded ? made : { ...made, cancelAskedAt };
  });

/** Generated data of a job, and a time during the job or after it. */
export const jobAndInstant: fc.Arbitrary<[JobFacts, number]> = facts.chain((one) =>
  fc
    .oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 500_000 }))
    .map((ageMs): [JobFacts, number] => [one, one.createdAt + ageMs]),
);
