import fc from 'fast-check';
import { createJob } from '../../../../core/commands/create-job.ts';
import { paceNames, scriptNames } from '../../../../core/script.ts';
import { subject } from '../../writers.ts';
import { command, commit, nth } from '../command.ts';

const args = fc.record({
  dataSet: fc.nat(9),
  script: fc.constantFrom(...scriptNames),
  pace: fc.constantFrom(...paceNames),
  segments: fc.nat(3),
});

export const createJobs = command('createJob', args, async (oracle, real, some) => {
  const dataSet = nth(oracle.dataSets, some.dataSet);
  if (!dataSet) return;
  const { script, pace } = some;
  const segments = Array.from({ length: some.segments }, (_, index) => ({ id: `s${index}` }));
  const request = {
    dataSetId: dataSet.id,
    schemaName: 's',
    perSegment: true,
    filter: { segments },
  };
  const opened = await real.store.open(real.tenant, { dataSets: [dataSet.id] });
  const decided = createJob(
    opened?.facts ?? oracle.facts,
    opened?.dataSets[0],
    { request, instance: 'ups', subject },
    { defaults: { script, pace }, now: oracle.now },
  );
  if ('rejection' in decided) throw new Error(decided.rejection);
  await commit(oracle, real, decided.changes);
});
