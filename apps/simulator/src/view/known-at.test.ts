import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobsAndInstants } from '../../test/facts/disturbed-jobs.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { changed } from '../core/job-facts.ts';
import { knownAt } from './known-at.ts';

const now = 20_000;
const cancelled = changed(quickJob, { cancelAskedAt: 11_000 });
const removed = changed(quickJob, { dataSetGoneAt: 11_000 });

describe('a job, looking back', () => {
  it.each([
    ['a cancel', cancelled],
    ['the removal of its data set', removed],
  ])('should show %s from its instant on', (_, facts) => {
    expect(knownAt(facts, { at: 10_999, now })).toEqual(quickJob);
    expect(knownAt(facts, { at: 11_000, now })).toEqual(facts);
  });

  it('should take back one revision for each change', () => {
    const both = changed(changed(cancelled, {}), { dataSetGoneAt: 12_000 });
    expect(knownAt(both, { at: 11_500, now })).toEqual(changed(cancelled, { revision: 1 }));
    expect(knownAt(both, { at: 10_500, now })).toEqual({ ...quickJob, revision: 1 });
  });

  it('should not be there before its creation', () => {
    expect(knownAt(quickJob, { at: 9_999, now })).toBeUndefined();
    expect(knownAt(quickJob, { at: 10_000, now })).toEqual(quickJob);
  });
});

it('should know all that is stored from now on, whatever the clock shows', () => {
  expect(knownAt(cancelled, { at: 9_000, now: 9_000 })).toBe(cancelled);
  expect(knownAt(cancelled, { at: 9_500, now: 9_000 })).toBe(cancelled);
});

it('should name nothing that came later, and forget nothing else', () => {
  fc.assert(
    fc.property(jobsAndInstants(1000), ([facts, at]) => {
      const { cancelAskedAt, dataSetGoneAt, revision, ...made } = facts;
      const known = knownAt(facts, { at, now: at + 1 });
      expect(known).toMatchObject(made);
      expect(known?.cancelAskedAt).toBe((cancelAskedAt ?? 0) > at ? undefined : cancelAskedAt);
      expect(known?.dataSetGoneAt).toBe((dataSetGoneAt ?? 0) > at ? undefined : dataSetGoneAt);
    }),
  );
});
