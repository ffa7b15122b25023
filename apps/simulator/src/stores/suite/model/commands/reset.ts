import { command, commit } from '../command.ts';
import { worldAt, worlds } from '../world.ts';

export const reset = command('reset', worlds, async (oracle, real, jobs) => {
  await commit(oracle, real, worldAt(oracle.facts, oracle.now, jobs));
});
