import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobRow, requestRow } from '../../test/job-row.ts';
import { barOf, ticksOf } from './bar.ts';
import { jobRequests } from './job-requests.ts';
import { scaleOf } from './scale.ts';

const plan = { exportAt: 90, exportedAt: 165, writeAt: 220, writtenAt: 240, endAt: 280 };
const shown = { from: 0, to: 400 };
/** A pixel a unit of time. */
const scale = scaleOf(shown, 400, [shown]);

describe('barOf', () => {
  const row = jobRow({ createdAt: 10, ...plan, outcome: 'failed' });

  it('should be whole once the job has ended', () => {
    const { parts, end } = barOf(row, scale, 300);
    expect(parts.map(({ kind, x, width }) => [kind, x, width])).toEqual([
      ['queued', 10, 80],
      ['exporting', 90, 75],
      ['handover', 165, 55],
      ['writing', 220, 20],
      ['closing', 240, 40],
    ]);
    expect(parts.find(({ isFailed }) => isFailed)?.kind).toBe('writing');
    expect(end).toEqual({ x: 280, status: 'failed', isAhead: false });
  });

  it('should be parted at the playhead: what lies right of it is ahead', () => {
    assert(
      property(integer({ min: 11, max: 279 }), (at) => {
        const { parts, end } = barOf(row, scale, at);
        for (const { x, width, isAhead } of parts) {
          if (isAhead) expect(x).toBeGreaterThanOrEqual(at);
          else if (width > 1.5) expect(x + width).toBeLessThanOrEqual(at);
        }
        expect(end?.isAhead).toBe(true);
      }),
    );
  });

  it('should show that a job has no end of its own', () => {
    const { end, endlessX, parts } = barOf(jobRow({ createdAt: 10, exportAt: 90 }), scale, 200);
    expect(end).toBeUndefined();
    expect(endlessX).toBe(200);
    expect(parts.at(-1)).toMatchObject({ kind: 'exporting', x: 90, width: 110, isAhead: false });
  });

  it('should show that some batches of a job are empty', () => {
    const batches = ['a', 'b'];
    const partly = jobRow({ ...plan, outcome: 'succeeded', script: 'partly-fails', batches });
    expect(barOf(partly, scale, 300).end?.status).toBe('partly');
  });
});

describe('ticksOf', () => {
  const none = () => false;
  const poll = (at: number, more = {}) => requestRow({ seq: at, at, ...more });

  it('should draw each request once', () => {
    const ats = array(integer({ min: 0, max: 400 })).map((all) => all.toSorted((a, b) => a - b));
    assert(
      property(ats, (all) => {
        const { polls, bands } = ticksOf(jobRequests(all.map((at) => poll(at))), scale, none);
        const inBands = all.filter((at) => bands.some(([from, to]) => at >= from && at <= to));
        expect([...polls, ...inBands].toSorted((a, b) => a - b)).toEqual(all);
      }),
    );
  });

  it('should make one band of polls that are closer than three pixels', () => {
    const rows = [10, 12, 14, 16, 100].map((at) => poll(at));
    const { polls, bands } = ticksOf(jobRequests(rows), scale, none);
    expect(bands).toEqual([[10, 16]]);
    expect(polls).toEqual([100]);
  });

  it('should never merge what went wrong', () => {
    const bad = { response: { status: 503 } };
    const rows = [poll(10), poll(11, bad), poll(12, { ...bad, attempt: 2 }), poll(13)];
    const ticks = ticksOf(jobRequests(rows), scale, none);
    expect(ticks.bad).toEqual([11]);
    expect(ticks.retries).toEqual([12]);
    expect(ticks.polls).toEqual([10, 13]);
  });

  it('should tell a create that was lost, and one that repeats it', () => {
    const create = { operation: 'createExportJob' };
    const lost = poll(5, { ...create, rule: { id: 'rule-1', effect: 'answer-lost' } });
    const again = poll(5, { ...create, attempt: 2 });
    const shape = (row: object) => ticksOf(jobRequests([row as never]), scale, none).create?.shape;
    expect(shape(poll(5, create))).toBe('disc');
    expect(shape(lost)).toBe('bad');
    expect(shape(again)).toBe('retry');
  });

  it('should draw a line under the requests of a finding', () => {
    const rows = [10, 20, 30, 40].map((at) => poll(at));
    const ticks = ticksOf(jobRequests(rows), scale, ({ at }) => at > 15);
    expect(ticks.warned).toEqual([20, 30, 40]);
    expect(ticks.warnedLine).toEqual([20, 40]);
  });
});
