import type { Animal } from './faulty-client.ts';
import { PlainClient, type WireJob } from './reference-client.ts';

class ReadsBatchesAsArray extends PlainClient {
  override batchIdsOf(job: WireJob): string[] {
    const batches = job.destination.batches as readonly { batchId: string }[] | undefined;
    if (batches === undefined) return super.batchIdsOf(job);
    return batches.map(({ batchId }) => batchId).filter((id) => id !== '');
  }
}

export const readsBatchesAsArray: Animal = {
  client: ReadsBatchesAsArray,
  edition: 'segmentation-2020',
  problem: 'getExportJob(job 1) rejected: TypeError: batches.map is not a function',
  atMost: 2,
  last: /getExportJob\(job 1\)$/,
};
