import { command, commit } from '../command.ts';
import { jobsAt, worldAt, worldJobs } from '../world.ts';

export const reset = command('reset', worldJobs, async (oracle, real, jobs) => {
  await commit(oracle, real, worldAt(oracle.facts, oracle.now, jobs));
});

/** Older ones as well, which come in between those that are there. */
export const bringJobs = command('bringJobs', worldJobs, async (oracle, real, jobs) => {
  await commit(oracle, real, jobsAt(oracle.facts, oracle.now, jobs));
});
