import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient, type WireJob } from './reference-client.ts';

class ReadsDatasetIdOnly extends ReferenceClient {
  override dataSetIdOf({ destination }: WireJob): string | undefined {
    return destination.datasetId;
  }
}

export const readsDatasetIdOnly: FaultyClient = {
  client: ReadsDatasetIdOnly,
  edition: 'profile',
  problem:
    'getExportJob(job 1) returned dataSetId undefined; it must be the dataset that job 1 writes to.',
  atMost: 2,
  last: /getExportJob\(job 1\)$/,
};
