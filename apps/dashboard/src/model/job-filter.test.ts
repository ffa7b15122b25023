import { describe, expect, it } from 'vitest';
import { jobRow } from '../../test/job-row.ts';
import { filtered } from './job-filter.ts';

const plan = { exportAt: 10, exportedAt: 20, writeAt: 30, writtenAt: 40, endAt: 50 };
const jobs = [
  jobRow({ id: 3, createdAt: 60 }),
  jobRow({ id: 2, createdAt: 5, ...plan, outcome: 'failed', errorCode: '0090000009' }),
  jobRow({ id: 1, createdAt: 0, ...plan, outcome: 'succeeded', segments: ['gold'] }),
];
const ids = (at: number, status: never, text = '') =>
  filtered(jobs, at, { status, text }).rows.map(({ id }) => id);

describe('filtered', () => {
  it('should hold the jobs that were there, by what they were then', () => {
    expect(ids(70, 'all' as never)).toEqual([3, 2, 1]);
    expect(ids(70, 'failed' as never)).toEqual([2]);
    expect(ids(45, 'running' as never)).toEqual([2, 1]);
    expect(ids(2, 'all' as never)).toEqual([1]);
  });

  it('should find the words that a job is known by', () => {
    expect(ids(70, 'all' as never, 'GOLD')).toEqual([1]);
    expect(ids(70, 'all' as never, '009')).toEqual([2]);
    expect(ids(70, 'all' as never, 'none')).toEqual([]);
  });

  it('should count each status among those that contain the text', () => {
    const { counts } = filtered(jobs, 70, { status: 'failed', text: '' });
    expect(counts).toEqual({ all: 3, failed: 1, running: 1, succeeded: 1, cancelled: 0 });
  });
});
