import type { JobRow } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disturbedJobs, jobsAndInstants } from '../../test/facts/disturbed-jobs.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { type Interval, jobAt, type Phase, phaseAt } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import type { ScriptName } from '../core/script.ts';
import { jobRow } from './job-row.ts';

const quick = (script: ScriptName, over: Partial<JobFacts> = {}): JobFacts => ({
  ...quickJob,
  lifecycle: { ...lifecycleAt(script, 'quick'), number: 0 },
  ...over,
});

const instantNames = ['exportAt', 'exportedAt', 'writeAt', 'writtenAt', 'endAt'] as const;

function instantsOf(facts: JobFacts) {
  const row = jobRow(facts, { at: facts.createdAt, polls: 0 });
  return instantNames.map((name) => row[name]);
}

describe('the instants of a row', () => {
  const never = undefined;
  it.each<[string, JobFacts, readonly (number | undefined)[]]>([
    ['succeeds', quick('succeeds'), [10_500, 11_700, 11_800, 12_700, 13_000]],
    ['fails in part', quick('partly-fails'), [10_500, 11_700, 11_800, 12_700, 13_000]],
    ['fails in its write', quick('fails-writing'), [10_500, 11_700, 11_800, 12_700, 13_000]],
    ['fails in its export', quick('fails-exporting'), [10_500, 11_700, never, never, 12_000]],
    ['is stuck', quick('stuck'), [10_500, never, never, never, never]],
    [
      'is cancelled in its queue',
      quick('succeeds', { cancelAskedAt: 10_300 }),
      [never, never, never, never, 10_800],
    ],
    [
      'is cancelled in its export',
      quick('stuck', { cancelAskedAt: 11_000 }),
      [10_500, 11_000, never, never, 11_500],
    ],
    [
      'is cancelled in its write',
      quick('succeeds', { cancelAskedAt: 12_000 }),
      [10_500, 11_700, 11_800, 12_000, 12_500],
    ],
    [
      'is cancelled after its write',
      quick('succeeds', { cancelAskedAt: 12_900 }),
      [10_500, 11_700, 11_800, 12_700, 13_400],
    ],
    [
      'loses its data set in its queue',
      quick('succeeds', { dataSetGoneAt: 10_200 }),
      [10_200, 10_200, never, never, 10_200],
    ],
    [
      'loses its data set in its write',
      quick('succeeds', { dataSetGoneAt: 12_000 }),
      [10_500, 11_700, 11_800, 12_000, 12_000],
    ],
  ])('should be those of a job that %s', (_, facts, instants) => {
    expect(instantsOf(facts)).toEqual(instants);
  });

  it('should be the milliseconds at which the job first shows what they name', () => {
    fc.assert(
      fc.property(disturbedJobs({ longestMs: 8 }), (facts) => {
        expect(instantsOf(facts)).toEqual(firstsOf(facts, 100));
      }),
      { numRuns: 500 },
    );
  }, 30_000);

  it('should tell the phase at each instant', () => {
    fc.assert(
      fc.property(jobsAndInstants(1000), ([facts, at]) => {
        const row = jobRow(facts, { at, polls: 0 });
        expect(phaseBy(row, at)).toBe(phaseAt(facts, at));
        expect(row.phase).toBe(phaseAt(facts, at));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a row', () => {
  it('should satisfy its schema, whatever the job', () => {
    fc.assert(
      fc.property(jobsAndInstants(1000), fc.nat(), ([facts, at], polls) => {
        const row = jobRow(facts, { at, polls, rows: 7 });
        validators.control.JobRow(row);
        expect(validators.control.JobRow.errors ?? []).toEqual([]);
      }),
    );
  });

  it('should say what the job is, and what it exports', () => {
    const segments = [{ id: 'a' }, { id: 'b', namespace: 'AAM' }];
    const request = { ...quickJob.request, perSegment: true, filter: { segments } };
    const facts = quick('partly-fails', { request, batchIds: ['x', 'y'] });
    expect(jobRow(facts, { at: 13_000, polls: 4, rows: 9 })).toEqual({
      id: 1,
      createdAt: 10_000,
      exportAt: 10_500,
      exportedAt: 11_700,
      writeAt: 11_800,
      writtenAt: 12_700,
      endAt: 13_000,
      outcome: 'succeeded',
      phase: 'succeeded',
      script: 'partly-fails',
      chosenBy: 'default',
      dataSetId: 'd',
      segments: ['a', 'b'],
      perSegment: true,
      batches: ['x', 'y'],
      rows: 9,
      polls: 4,
      errorCode: '0100000003',
    });
  });

  it.each<[string, Partial<JobFacts>, object]>([
    ['a header', { chosenBy: 'header' }, { chosenBy: 'header' }],
    ['a start option', { chosenBy: 'flag' }, { chosenBy: 'flag' }],
    ['a rule', { chosenBy: 'rule-27' }, { chosenBy: 'rule', rule: 'rule-27' }],
    ['nothing', {}, { chosenBy: 'default' }],
    ['the request itself', { chosenBy: 'header', flaw: 'No.' }, { chosenBy: 'request' }],
    ['what was seen', { lifecycle: quickJob.lifecycle }, { chosenBy: 'observed' }],
  ])('should say that %s chose the script', (_, over, choice) => {
    const row = jobRow(quick('succeeds', over), { at: 10_000, polls: 0 });
    expect({ chosenBy: row.chosenBy, ...(row.rule && { rule: row.rule }) }).toEqual(choice);
  });

  it('should count rows once the job has succeeded', () => {
    const rowsAt = (at: number, over: Partial<JobFacts> = {}) =>
      jobRow(quick('succeeds', over), { at, polls: 0, rows: 5 }).rows;
    expect(rowsAt(12_999)).toBeUndefined();
    expect(rowsAt(13_000)).toBe(5);
    // How many a counter leaves is not for the row to tell: others may have counted fewer.
    expect(rowsAt(13_000, { counts: { total: 20, byNamespace: {} } })).toBe(5);
    expect(rowsAt(13_000, { cancelAskedAt: 10_100 })).toBeUndefined();
  });

  it.each<[ScriptName, Partial<JobFacts>, string | undefined]>([
    ['succeeds', {}, undefined],
    ['partly-fails', {}, '0100000003'],
    ['fails-exporting', {}, '0100000003'],
    ['fails-writing', {}, '0090000009'],
    ['fails-writing', { cancelAskedAt: 12_000 }, undefined],
    ['fails-writing', { dataSetGoneAt: 12_000 }, '0100000003'],
  ])(
    'should name the error of a job that %s, after %j, once it has ended',
    (script, over, code) => {
      const facts = quick(script, over);
      const codeAt = (at: number) => jobRow(facts, { at, polls: 0 }).errorCode;
      expect(codeAt(13_000)).toBe(code);
      expect(codeAt(11_999)).toBeUndefined();
    },
  );
});

/** What the instants of a row say of its phase. */
function phaseBy(row: JobRow, at: number): Phase {
  const isPast = (instant: number | undefined) => instant !== undefined && instant <= at;
  if (row.outcome && isPast(row.endAt)) return row.outcome;
  if (isPast(row.cancelAskedAt)) return 'cancelling';
  if (isPast(row.writeAt)) return 'writing';
  return isPast(row.exportAt) ? 'exporting' : 'queued';
}

/** Looks at the job each millisecond, and notes when it first shows something. */
function firstsOf(facts: JobFacts, forMs: number): readonly (number | undefined)[] {
  const first: Record<string, number> = {};
  const note = (name: string, instant: number | undefined, at: number) => {
    if (instant !== undefined) first[name] ??= at;
  };
  for (let at = facts.createdAt; at <= facts.createdAt + forMs; at += 1) {
    const { exporting, writing, total } = jobAt(facts, at);
    const parts: readonly [string, string, Interval | undefined][] = [
      ['exportAt', 'exportedAt', exporting],
      ['writeAt', 'writtenAt', writing],
      ['', 'endAt', total],
    ];
    for (const [start, end, part] of parts) {
      note(start, part?.startAt, at);
      note(end, part?.endAt, at);
    }
  }
  return instantNames.map((name) => first[name]);
}
