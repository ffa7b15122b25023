import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient, type WireJob } from './reference-client.ts';

class ReadsBatchesAsArray extends ReferenceClient {
  override batchIdsOf(job: WireJob): string[] {
    const batches = job.destination.batches as readonly { batchId: string }[] | undefined;
    if (batches === undefined) return super.batchIdsOf(job);
    return batches.map(({ batchId }) => batchId).filter((id) => id !== '');
  }
}

export const readsBatchesAsArray: FaultyClient = {
  client: ReadsBatchesAsArray,
  edition: 'segmentation-2020',
  problem: 'getExportJob(job 1) rejected: TypeError: batches.map is not a function.',
  atMost: 2,
  last: /getExportJob\(job 1\)$/,
};
