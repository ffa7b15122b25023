import fc from 'fast-check';
import { describe, it } from 'vitest';
import { type CreateStore, tenant } from '../facts.ts';
import { commit } from './command.ts';
import { cancelAll, cancelJobs } from './commands/cancel-job.ts';
import { count, setCounters } from './commands/counters.ts';
import { createJobs } from './commands/create-job.ts';
import { changeDataSets, createDataSets, removeDataSets } from './commands/data-sets.ts';
import { moveClock, moveToChange } from './commands/move-clock.ts';
import { readChanges } from './commands/read-changes.ts';
import { readPage, readPhases } from './commands/read-jobs.ts';
import { readLatest } from './commands/read-latest.ts';
import { readRanges } from './commands/read-ranges.ts';
import { readDataSets, readRows, readTenants } from './commands/read-rows.ts';
import { bringJobs, reset } from './commands/reset.ts';
import { writeLate } from './commands/write-late.ts';
import { Oracle } from './oracle.ts';
import { worldAt, worldJobs } from './world.ts';

const writes = [createJobs, createJobs, bringJobs, cancelJobs, cancelAll];
const others = [
  createDataSets,
  changeDataSets,
  removeDataSets,
  count,
  setCounters,
  writeLate,
  reset,
];
const clock = [moveClock, moveToChange];
const lists = [readPage, readPage, readPage, readPhases, readPhases, readRanges, readRanges];
const reads = [...lists, readLatest, readChanges, readRows, readDataSets, readTenants];

export function modelSuite(create: CreateStore): void {
  describe('a store', () => {
    it('should answer as an oracle that looks at everything, in any order of writes and reads', async () => {
      // Each run is a tenant of one store, so that tenants that are not kept apart show as well.
      const store = await create();
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(
          worldJobs,
          fc.commands([...writes, ...others, ...clock, ...reads], { maxCommands: 50, size: 'max' }),
          async (world, commands) => {
            runs += 1;
            const real = { store, tenant: { ...tenant, sandbox: `run ${runs}` } };
            const oracle = new Oracle();
            await commit(oracle, real, worldAt(oracle.facts, oracle.now, world));
            await fc.asyncModelRun(() => ({ model: oracle, real }), commands);
          },
        ),
        { numRuns: 250 },
      );
    }, 60_000);
  });
}
