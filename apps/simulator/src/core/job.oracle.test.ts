import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobFacts } from '../../test/facts/job-facts.ts';
import { type Interval, jobAt, type Phase } from './job.ts';
import type { JobFacts } from './job-facts.ts';
import { sameUntil } from './plan.ts';
import type { Pace, ScriptName } from './script.ts';

describe('jobAt, beside a job that really runs', () => {
  it('should show at each millisecond what a job that was walked there shows', () => {
    const short = jobFacts({ longestMs: 12 });
    fc.assert(
      fc.property(short, (facts) => {
        for (const seen of walk(facts, 100)) {
          const { phase, updatedAt, total, exporting, writing } = jobAt(facts, seen.at);
          expect({ at: seen.at, phase, updatedAt, total, exporting, writing }).toEqual(seen);
        }
      }),
      { numRuns: 1000 },
    );
  }, 30_000);
});

describe('sameUntil', () => {
  it('should name the first millisecond at which the job shows anything else', () => {
    fc.assert(
      fc.property(jobFacts({ longestMs: 12 }), (facts) => {
        const end = facts.createdAt + 200;
        let until = facts.createdAt;
        let shown: unknown;
        for (let now = facts.createdAt; now < end; now += 1) {
          if (now === until) {
            shown = jobAt(facts, now);
            until = sameUntil(facts, now);
          }
          expect(jobAt(facts, now)).toEqual(shown);
        }
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});

type Part = 'queue' | 'export' | 'handover' | 'write' | 'close' | 'cancel';

const courses: Record<ScriptName, readonly (readonly [Part, keyof Pace])[]> = {
  succeeds: [
    ['queue', 'queuedMs'],
    ['export', 'exportingMs'],
    ['handover', 'handoverMs'],
    ['write', 'writingMs'],
    ['close', 'closingMs'],
  ],
  get 'partly-fails'() {
    return this.succeeds;
  },
  get 'fails-writing'() {
    return this.succeeds;
  },
  'fails-exporting': [
    ['queue', 'queuedMs'],
    ['export', 'exportingMs'],
    ['close', 'closingMs'],
  ],
  stuck: [['queue', 'queuedMs']],
};

const ends: Record<ScriptName, Phase> = {
  succeeds: 'succeeded',
  'partly-fails': 'succeeded',
  'fails-exporting': 'failed',
  'fails-writing': 'failed',
  stuck: 'exporting',
};

/**
 * A job as somebody would run it who had to: it holds a state, counts the milliseconds down, and writes down what
 * happens when it happens. It knows nothing of what comes, and computes no instant.
 */
function* walk({ createdAt, lifecycle: { script, pace }, cancelAskedAt }: JobFacts, forMs: number) {
  const course = [...courses[script]];
  let [part, lengthOf] = course.shift() ?? ['queue', 'queuedMs'];
  let leftMs = pace[lengthOf];
  let phase: Phase = 'queued';
  let updatedAt = createdAt;
  let total: Interval = { startAt: createdAt };
  let exporting: Interval | undefined;
  let writing: Interval | undefined;

  const stop = (at: number) => {
    if (exporting && exporting.endAt === undefined) exporting = { ...exporting, endAt: at };
    if (writing && writing.endAt === undefined) writing = { ...writing, endAt: at };
    updatedAt = at;
  };
  const end = (at: number, last: Phase) => {
    phase = last;
    total = { ...total, endAt: at };
    updatedAt = at;
    leftMs = Number.POSITIVE_INFINITY;
  };
  const start = (at: number, next: Part, lengthMs: number) => {
    part = next;
    leftMs = lengthMs;
    if (next === 'export') {
      phase = 'exporting';
      exporting = { startAt: at };
      updatedAt = at;
    } else if (next === 'write') {
      phase = 'writing';
      writing = { startAt: at };
      updatedAt = at;
    }
  };
  const settle = (at: number) => {
    while (leftMs === 0) {
      if (part === 'export' || part === 'write') stop(at);
      const next = course.shift();
      if (next) start(at, next[0], pace[next[1]]);
      else if (part === 'cancel') end(at, 'cancelled');
      else if (script === 'stuck') start(at, 'export', Number.POSITIVE_INFINITY);
      else end(at, ends[script]);
    }
  };

  for (let at = createdAt; at <= createdAt + forMs; at += 1) {
    settle(at);
    if (at === cancelAskedAt) {
      stop(at);
      phase = 'cancelling';
      course.length = 0;
      start(at, 'cancel', pace.cancellingMs);
      settle(at);
    }
    yield { at, phase, updatedAt, total, exporting, writing };
    leftMs -= 1;
  }
}
