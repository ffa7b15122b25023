import { createJob } from '../../core/commands/create-job.ts';
import type { Store } from '../port.ts';
import { tenant } from './facts.ts';

/** What no rule looks at. */
export const subject = {
  operation: 'createExportJob',
  edition: 'platform',
  header: () => undefined,
  query: () => [],
};

/** Creates jobs one after the other; decides again on what stands then where another writer was first. Gives their ids. */
export async function createJobs(
  store: Store,
  dataSetId: string,
  count: number,
): Promise<number[]> {
  const ids: number[] = [];
  while (ids.length < count) {
    const opened = await store.open(tenant, { dataSets: [dataSetId] });
    if (!opened) throw new Error('The tenant must have been written.');
    const { facts, dataSets } = opened;
    const decided = createJob(
      facts,
      dataSets[0],
      { request: { dataSetId, schemaName: 's' }, instance: 'ups', subject },
      { defaults: { script: 'succeeds', pace: 'quick' }, now: 1000 + facts.nextJobId },
    );
    if ('rejection' in decided) throw new Error(decided.rejection);
    if (await store.commit(tenant, decided.changes)) ids.push(decided.job.id);
  }
  return ids;
}
