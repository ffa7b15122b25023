import { expect, it } from 'vitest';
import { addJob, batchesAt, cancel, endOf, type Model, statusAt } from '../src/model.ts';

const start = 1_600_000_000_000;

function modelOf(script: Model['script'], pace: Model['pace']): Model {
  return { edition: 'platform', dataSetId: 'd', jobs: [], script, pace };
}

function jobOf(script: Model['script'], pace: Model['pace']) {
  return addJob(modelOf(script, pace), { id: 7, batchIds: ['a', 'b', 'c'], createdAt: start });
}

it.each<[Model['script'], Model['pace'], Record<number, string>]>([
  [
    'succeeds',
    'quick',
    { 0: 'NEW', 499: 'NEW', 500: 'PROCESSING', 2999: 'PROCESSING', 3000: 'SUCCEEDED' },
  ],
  [
    'succeeds',
    'realistic',
    { 89999: 'NEW', 90000: 'PROCESSING', 279999: 'PROCESSING', 280000: 'SUCCEEDED' },
  ],
  ['partly-fails', 'quick', { 2999: 'PROCESSING', 3000: 'SUCCEEDED' }],
  ['fails-writing', 'quick', { 2999: 'PROCESSING', 3000: 'FAILED' }],
  ['fails-exporting', 'quick', { 1999: 'PROCESSING', 2000: 'FAILED' }],
  ['fails-exporting', 'realistic', { 204999: 'PROCESSING', 205000: 'FAILED' }],
  ['fails-writing', 'instant', { 0: 'FAILED' }],
  ['stuck', 'quick', { 499: 'NEW', 1000000000: 'PROCESSING' }],
])('should expect of a job that %s at the pace %s what is documented', (script, pace, expected) => {
  const job = jobOf(script, pace);
  const seen = Object.keys(expected).map((ms) => [ms, statusAt(job, start + Number(ms))]);
  expect(Object.fromEntries(seen)).toEqual(expected);
});

it('should expect a cancel to take effect once, and not after the end', () => {
  const job = jobOf('succeeds', 'quick');
  cancel(job, start + 2999);
  cancel(job, start + 3200);
  expect(statusAt(job, start + 3498)).toBe('CANCELLING');
  expect(statusAt(job, start + 3499)).toBe('CANCELLED');
  const ended = jobOf('succeeds', 'quick');
  cancel(ended, start + 3000);
  expect(endOf(ended)).toEqual({ outcome: 'SUCCEEDED', at: start + 3000 });
  const stuck = jobOf('stuck', 'realistic');
  expect(endOf(stuck)).toBeUndefined();
  cancel(stuck, start);
  expect(endOf(stuck)).toEqual({ outcome: 'CANCELLED', at: start + 15_000 });
});

it('should expect the batches that are written, and that the edition has room for', () => {
  const partly = jobOf('partly-fails', 'quick');
  expect(batchesAt(partly, 'platform', start + 2999)).toEqual(['a', 'b', 'c']);
  expect(batchesAt(partly, 'platform', start + 3000)).toEqual(['a', 'c']);
  expect(batchesAt(partly, 'segmentation-2020', start + 3000)).toEqual(['a']);
  expect(batchesAt(jobOf('fails-writing', 'quick'), 'tutorial', start + 3000)).toEqual([]);
});
