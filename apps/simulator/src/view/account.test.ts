import type { JobDetail } from '@aep-sim/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { org } from '../../test/callers/caller.ts';
import { jobsAndInstants } from '../../test/facts/disturbed-jobs.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { tenantFacts } from '../../test/facts/tenant-facts.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { lifecycleAt } from '../core/lifecycle.ts';
import { account } from './account.ts';
import { jobDetail } from './job.ts';

function detailOf(facts: JobFacts, at: number): JobDetail {
  const opened = { tenant: { org, sandbox: 'dev', epoch: 0 }, facts: tenantFacts(), now: at };
  const detail = jobDetail(opened, facts, { polls: 0, rows: 1 });
  if (!detail) throw new Error('not there');
  // As it comes over HTTP.
  return JSON.parse(JSON.stringify(detail));
}

const lifecycle = { ...lifecycleAt('succeeds', 'quick'), number: 0 };

describe('the account of a job', () => {
  it('should be its state, its times, its batches, and why', () => {
    expect(account(detailOf({ ...quickJob, lifecycle }, 12_000))).toEqual([
      `Export job 1: writing, as of 1970-01-01T00:00:12.000Z (sandbox dev, organization ${org}).`,
      '  1970-01-01T00:00:10.000Z  created',
      '  1970-01-01T00:00:10.500Z  export starts     +500 ms',
      '  1970-01-01T00:00:11.700Z  export ends       +1.2 s',
      '  1970-01-01T00:00:11.800Z  write starts      +100 ms',
      '  1970-01-01T00:00:12.700Z  write ends        +900 ms        planned',
      '  1970-01-01T00:00:13.000Z  succeeded         +300 ms        planned',
      'Batches: 1 (0 written)',
      '  b  not written',
      'Why:',
      '  - The script succeeds is the default; no header, rule, or start option chose another.',
      '  - It has 1 batch for all of its profiles, because segmentPerBatch is not true.',
      '  - The job changes to succeeded in 1 s, at 1970-01-01T00:00:13.000Z, unless the clock is moved.',
    ]);
  });

  it('should say of each batch whether it is written, and of which segment it is', () => {
    const segments = ['s1', 's2', 's3', 's4', 's5'].map((id) => ({ id }));
    const facts: JobFacts = {
      ...quickJob,
      request: { ...quickJob.request, perSegment: true, filter: { segments } },
      batchIds: ['b1', 'b2', 'b3', 'b4', 'b5'],
      lifecycle: lifecycleAt('partly-fails', 'quick'),
    };
    const lines = account(detailOf(facts, 13_000));
    expect(lines.slice(7, 12)).toEqual([
      'Batches: 5 (3 written, 1 row)',
      '  b1  written  segment s1',
      '  b2  not written  segment s2',
      '  b3  written  segment s3',
      '  and 2 more',
    ]);
  });

  it('should put a cancel where it happened', () => {
    const lines = account(detailOf({ ...quickJob, lifecycle, cancelAskedAt: 12_000 }, 12_100));
    expect(lines.slice(5, 8)).toEqual([
      '  1970-01-01T00:00:12.000Z  write ends        +200 ms',
      '  1970-01-01T00:00:12.000Z  cancel requested  +0 ms',
      '  1970-01-01T00:00:12.500Z  cancelled         +500 ms        planned',
    ]);
  });

  it('should have at most 20 lines, whatever the job, and its times in their order', () => {
    fc.assert(
      fc.property(jobsAndInstants(100_000), ([facts, at]) => {
        const lines = account(detailOf(facts, at));
        expect(lines.length).toBeLessThanOrEqual(20);
        const times = lines.flatMap((line) => /^ {2}(\d{4}-\S+)/.exec(line)?.[1] ?? []);
        expect(times).toEqual(times.toSorted());
        expect(times.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
