import fc from 'fast-check';
import { expect } from 'vitest';
import { cancelJob } from '../../../../core/commands/cancel-job.ts';
import { command, commit, nth } from '../command.ts';

export const cancelJobs = command('cancelJob', fc.nat(99), async (oracle, real, which) => {
  const job = nth(oracle.jobs, which);
  if (!job) return;
  const opened = await real.store.open(real.tenant, { jobs: [job.id] });
  expect(opened?.jobs).toEqual([job]);
  await commit(oracle, real, cancelJob(oracle.facts, opened?.jobs[0] ?? job, oracle.now));
});

/** All that have not ended, at one instant and in one commit. */
export const cancelAll = command('cancelAll', fc.constant([]), async (oracle, real) => {
  const jobs = oracle.jobs.flatMap((job) => cancelJob(oracle.facts, job, oracle.now)?.jobs ?? []);
  await commit(oracle, real, { tenant: oracle.facts, jobs });
});
