import fc from 'fast-check';
import { isPerSegment } from '../../src/core/batch-segments.ts';
import type { JobFacts } from '../../src/core/job-facts.ts';
import { type Pace, type ScriptName, scriptNames } from '../../src/core/script.ts';

/** A job's facts such as can come about: a cancel is asked for between the creation and the end. */
export function jobFacts({ longestMs }: { longestMs: number }): fc.Arbitrary<JobFacts> {
  const lengthMs = fc.oneof(
    fc.constant(0),
    fc.integer({ min: 0, max: Math.min(3, longestMs) }),
    fc.integer({ min: 0, max: longestMs }),
  );
  const pace = fc.record({
    queuedMs: lengthMs,
    exportingMs: lengthMs,
    handoverMs: lengthMs,
    writingMs: lengthMs,
    closingMs: lengthMs,
    cancellingMs: lengthMs,
  });
  const segments = fc.array(fc.record({ id: fc.uuid() }), { maxLength: 4 });
  return fc
    .record({
      script: fc.constantFrom(...scriptNames),
      pace,
      createdAt: fc.nat(2_000_000_000_000),
      cancel: fc.option(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
      perSegment: fc.boolean(),
      segments: fc.option(segments, { nil: undefined }),
    })
    .map(({ script, pace, createdAt, cancel, perSegment, segments }) => {
      const request = {
        dataSetId: 'd',
        schemaName: 's',
        perSegment,
        ...(segments && { filter: { segments } }),
      };
      const batches = isPerSegment(request) ? (segments?.length ?? 0) : 1;
      const livesMs = lifeMs(script, pace) ?? 6 * longestMs;
      return {
        id: 1,
        createdAt,
        requestId: 'r',
        instance: 'ups',
        request,
        lifecycle: { script, pace },
        batchIds: Array.from({ length: batches }, (_, index) => `batch ${index}`),
        population: { synthetic: 10 },
        ...(cancel !== null &&
          livesMs > 0 && { cancelAskedAt: createdAt + Math.floor(cancel * livesMs) }),
      };
    });
}

/** Facts and an instant, often one of those at which something happens, or the millisecond beside it. */
export function factsAndInstants(count: number): fc.Arbitrary<[JobFacts, number[]]> {
  return jobFacts({ longestMs: 1_000_000 }).chain((facts) => {
    const { queuedMs, exportingMs, handoverMs, writingMs, closingMs, cancellingMs } =
      facts.lifecycle.pace;
    const turns = [facts.createdAt];
    for (const lengthMs of [queuedMs, exportingMs, handoverMs, writingMs, closingMs]) {
      turns.push((turns.at(-1) ?? 0) + lengthMs);
    }
    turns.push(facts.createdAt + queuedMs + exportingMs + closingMs);
    if (facts.cancelAskedAt !== undefined) {
      turns.push(facts.cancelAskedAt, facts.cancelAskedAt + cancellingMs);
    }
    const instant = fc.oneof(
      fc
        .tuple(fc.constantFrom(...turns), fc.constantFrom(-1, 0, 1))
        .map(([at, beside]) => Math.max(facts.createdAt, at + beside)),
      fc.integer({ min: facts.createdAt, max: facts.createdAt + 8_000_000 }),
    );
    const instants = fc.array(instant, { minLength: count, maxLength: count });
    return instants.map((some): [JobFacts, number[]] => [facts, some.sort((a, b) => a - b)]);
  });
}

/** Undefined for a job that does not end by itself. */
function lifeMs(script: ScriptName, pace: Pace): number | undefined {
  if (script === 'stuck') return undefined;
  const { queuedMs, exportingMs, handoverMs, writingMs, closingMs } = pace;
  const parts = script === 'fails-exporting' ? 0 : handoverMs + writingMs;
  return queuedMs + exportingMs + parts + closingMs;
}
