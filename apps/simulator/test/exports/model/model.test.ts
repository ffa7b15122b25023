import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startAt } from '../../callers/caller.ts';
import { createExporter } from '../../callers/exporter.ts';
import { begin, changes } from './changes.ts';
import {
  lookAtBatch,
  lookAtBatches,
  lookAtDataSet,
  lookAtFiles,
  lookAtJob,
  looks,
} from './looks.ts';
import { Model, type Real } from './model.ts';

it('should show of jobs, batches, files and data sets what a small model does, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands([...changes, ...looks], { maxCommands: 50, size: 'max' }),
      fc.constantFrom(0, 30_000, 10_000_000),
      async (commands, maxExportBytes) => {
        // The wall clock runs on, and must not be seen.
        let wall = startAt;
        const real = createExporter({ now: () => wall++, maxExportBytes });
        const model = new Model();
        await begin(model, real);
        await fc.asyncModelRun(() => ({ model, real }), commands);
        await lookAround(model, real);
        // Whatever can end has ended then, also what began first and takes longest.
        model.now += 300_000;
        await real.advance(300_000);
        await lookAround(model, real);
        expect(real.bugs).toEqual([]);
      },
    ),
    { numRuns: 60, seed: 4 },
  );
}, 60_000);

async function lookAround(model: Model, real: Real): Promise<void> {
  for (const job of model.jobs) {
    for (const index of job.batchIds.keys()) {
      await lookAtFiles(model, real, job, index);
      await lookAtBatch(model, real, job, index);
    }
    await lookAtJob(model, real, job);
  }
  for (const dataSet of model.dataSets) {
    await lookAtDataSet(model, real, dataSet);
    await lookAtBatches(model, real, dataSet);
  }
}
