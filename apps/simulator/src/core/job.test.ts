import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsAndInstants, jobFacts } from '../../test/facts/job-facts.ts';
import { jobAt, newJob, type Phase, phaseAt } from './job.ts';
import type { JobFacts } from './job-facts.ts';
import { nextChangeAfter } from './plan.ts';
import type { Pace } from './script.ts';

describe('documented jobs', () => {
  // 726 as printed: exported after 93.55 s of waiting, written 55.596 s later, closed in 37.524 s.
  const job726 = factsOf('succeeds', 1538615973895, [93550, 72131, 55596, 543, 37524]);
  // 722: failed in the write that followed at once on its export.
  const job722 = factsOf('fails-writing', 1538573416687, [455524, 46598, 0, 3742, 0]);

  it('should show job 726 as it is printed', () => {
    expect(jobAt(job726, 1538616233239)).toEqual({
      facts: job726,
      phase: 'succeeded',
      updatedAt: 1538616233239,
      total: { startAt: 1538615973895, endAt: 1538616233239 },
      exporting: { startAt: 1538616067445, endAt: 1538616139576 },
      writing: { startAt: 1538616195172, endAt: 1538616195715 },
      batches: [{ id: 'batch' }],
    });
  });

  it('should show job 722 as it is printed', () => {
    expect(jobAt(job722, 1538573922551)).toEqual({
      facts: job722,
      phase: 'failed',
      updatedAt: 1538573922551,
      total: { startAt: 1538573416687, endAt: 1538573922551 },
      exporting: { startAt: 1538573872211, endAt: 1538573918809 },
      writing: { startAt: 1538573918809, endAt: 1538573922551 },
      batches: [{ id: '' }],
      failure: 'write',
    });
  });

  it.each<[now: number, phase: Phase, updatedAt: number, nextAt: number | undefined]>([
    [1538615973895, 'queued', 1538615973895, 1538616067445],
    [1538616067444, 'queued', 1538615973895, 1538616067445],
    [1538616067445, 'exporting', 1538616067445, 1538616195172],
    [1538616139576, 'exporting', 1538616139576, 1538616195172],
    [1538616195172, 'writing', 1538616195172, 1538616233239],
    [1538616233238, 'writing', 1538616195715, 1538616233239],
    [1538616233239, 'succeeded', 1538616233239, undefined],
  ])('should at %i show job 726 %s', (now, phase, updatedAt, nextAt) => {
    expect(phaseAt(job726, now)).toBe(phase);
    expect(jobAt(job726, now)).toMatchObject({ phase, updatedAt });
    expect(nextChangeAfter(job726, now)).toBe(nextAt);
  });

  it('should stop the work of job 726 at a cancel', () => {
    const cancelled = { ...job726, cancelAskedAt: 1538616100000 };
    expect(jobAt(cancelled, 1538616100000)).toMatchObject({
      phase: 'cancelling',
      updatedAt: 1538616100000,
      total: { startAt: 1538615973895 },
      exporting: { startAt: 1538616067445, endAt: 1538616100000 },
    });
    expect(jobAt(cancelled, 1538616100007)).toEqual({
      facts: cancelled,
      phase: 'cancelled',
      updatedAt: 1538616100007,
      total: { startAt: 1538615973895, endAt: 1538616100007 },
      exporting: { startAt: 1538616067445, endAt: 1538616100000 },
      batches: [{ id: 'batch' }],
    });
  });
});

describe('any job', () => {
  const order: readonly Phase[] = ['queued', 'exporting', 'writing', 'cancelling'];
  const isEnd = (phase: Phase) => !order.includes(phase);

  it('should never go back', () => {
    fc.assert(
      fc.property(factsAndInstants(2), ([facts, [now = 0, later = 0]]) => {
        const before = jobAt(facts, now);
        const after = jobAt(facts, later);
        if (isEnd(before.phase)) expect(after).toEqual(before);
        else if (!isEnd(after.phase)) {
          expect(order.indexOf(after.phase)).toBeGreaterThanOrEqual(order.indexOf(before.phase));
        }
        expect(after.updatedAt).toBeGreaterThanOrEqual(before.updatedAt);
        expect(after.updatedAt).toBeLessThanOrEqual(later);
        expect(before.updatedAt).toBeGreaterThanOrEqual(facts.createdAt);
      }),
      { numRuns: 1000 },
    );
  });

  it('should end, unless it is stuck and no client cancels it', () => {
    fc.assert(
      fc.property(jobFacts({ longestMs: 1_000_000 }), (facts) => {
        const phase = phaseAt(facts, facts.createdAt + 7_000_000);
        if (facts.cancelAskedAt !== undefined) expect(phase).toBe('cancelled');
        else if (facts.lifecycle.script === 'stuck') expect(phase).toBe('exporting');
        else
          expect(phase).toBe(facts.lifecycle.script.startsWith('fails') ? 'failed' : 'succeeded');
      }),
    );
  });

  it('should close its intervals in order and inside the whole', () => {
    fc.assert(
      fc.property(factsAndInstants(1), ([facts, [now = 0]]) => {
        const { phase, total, exporting, writing } = jobAt(facts, now);
        const instants = [
          total.startAt,
          exporting?.startAt,
          exporting?.endAt,
          writing?.startAt,
          writing?.endAt,
          total.endAt,
          now,
        ].filter((at) => at !== undefined);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        expect(total.startAt).toBe(facts.createdAt);
        expect(total.endAt !== undefined).toBe(isEnd(phase));
        if (isEnd(phase) || phase === 'cancelling') {
          for (const part of [exporting, writing]) if (part) expect(part.endAt).toBeDefined();
        }
        if (phase === 'queued') expect([exporting, writing]).toEqual([undefined, undefined]);
        if (phase === 'exporting')
          expect([exporting === undefined, writing]).toEqual([false, undefined]);
        if (phase === 'writing') {
          expect(exporting?.endAt).toBeDefined();
          expect(writing).toBeDefined();
        }
        if (facts.lifecycle.script === 'fails-exporting') expect(writing).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('should keep its batch ids until it fails, and then have none', () => {
    fc.assert(
      fc.property(factsAndInstants(1), ([facts, [now = 0]]) => {
        const { phase, batches, failure } = jobAt(facts, now);
        const ids = batches.map(({ id }) => id);
        const partly = phase === 'succeeded' && facts.lifecycle.script === 'partly-fails';
        if (phase === 'failed') {
          expect(ids).toEqual(facts.batchIds.map(() => ''));
        } else if (partly) {
          expect(ids).toEqual(['batch 0', '', 'batch 2', ''].slice(0, ids.length));
        } else {
          expect(ids).toEqual(facts.batchIds);
        }
        expect(failure !== undefined).toBe(phase === 'failed' || partly);
      }),
      { numRuns: 1000 },
    );
  });

  it('should put its batches beside its segments, where it has one for each', () => {
    const segments = [{ id: 'a' }, { id: 'b', namespace: 'AAM', statuses: ['exited'] }];
    const facts = {
      ...factsOf('succeeds', 0, [1, 1, 1, 1, 1]),
      batchIds: ['1', '2'],
      request: { dataSetId: 'd', schemaName: 's', perSegment: true, filter: { segments } },
    };
    const whole = { ...facts, batchIds: ['1'], request: { ...facts.request, perSegment: false } };
    expect(jobAt(facts, 9).batches).toEqual([
      { id: '1', segment: segments[0] },
      { id: '2', segment: segments[1] },
    ]);
    expect(jobAt(whole, 9).batches).toEqual([{ id: '1' }]);
  });

  it('should be the same whenever it is looked at', () => {
    fc.assert(
      fc.property(factsAndInstants(1), ([facts, [now = 0]]) => {
        const frozen = freeze(structuredClone(facts));
        expect(jobAt(frozen, now)).toEqual(jobAt(facts, now));
        expect(frozen).toEqual(facts);
      }),
    );
  });

  it('should be new at its creation, however short its queue', () => {
    fc.assert(
      fc.property(jobFacts({ longestMs: 3 }), (facts) => {
        const { batches, ...rest } = newJob(facts);
        const { createdAt } = facts;
        const total = { startAt: createdAt };
        expect(rest).toEqual({ facts, phase: 'queued', updatedAt: createdAt, total });
        expect(batches.map(({ id }) => id)).toEqual(facts.batchIds);
      }),
    );
  });

  it('should tell its next change', () => {
    fc.assert(
      fc.property(factsAndInstants(1), ([facts, [at = 0]]) => {
        const now = Math.max(at, facts.cancelAskedAt ?? 0);
        const nextAt = nextChangeAfter(facts, now);
        const phase = phaseAt(facts, now);
        if (nextAt === undefined) {
          expect(phaseAt(facts, now + 9_000_000)).toBe(phase);
        } else {
          expect(nextAt).toBeGreaterThan(now);
          expect(phaseAt(facts, nextAt - 1)).toBe(phase);
          expect(phaseAt(facts, nextAt)).not.toBe(phase);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function factsOf(
  script: JobFacts['lifecycle']['script'],
  createdAt: number,
  lengths: readonly [number, number, number, number, number],
): JobFacts {
  const [queuedMs, exportingMs, handoverMs, writingMs, closingMs] = lengths;
  const pace: Pace = { queuedMs, exportingMs, handoverMs, writingMs, closingMs, cancellingMs: 7 };
  return {
    id: 1,
    createdAt,
    requestId: 'r',
    instance: 'ups',
    request: { dataSetId: 'd', schemaName: 's' },
    lifecycle: { script, pace },
    batchIds: ['batch'],
    population: { synthetic: 10 },
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
