import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient, type WireJob } from './reference-client.ts';

class ReadsOneBatch extends ReferenceClient {
  override batchIdsOf(job: WireJob): string[] {
    const [first] = super.batchIdsOf(job);
    return first === undefined ? [] : [first, first];
  }
}

export const readsOneBatch: FaultyClient = {
  client: ReadsOneBatch,
  problem:
    'getExportJob(job 1) returned the wrong batchIds (job 1 is NEW).\nExpected: batch 1, batch 2\nReceived: batch 1, batch 1',
  atMost: 2,
  last: /getExportJob\(job 1\)$/,
};
