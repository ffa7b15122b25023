import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient, type WireJob } from './reference-client.ts';

/** A batch that was not written has an empty id. */
class TakesNoBatchForOne extends ReferenceClient {
  override batchIdsOf({ destination: { batches, batchId = '' } }: WireJob): string[] {
    return batches === undefined ? [batchId] : [batches].flat().map((one) => one.batchId);
  }
}

export const takesNoBatchForOne: FaultyClient = {
  client: TakesNoBatchForOne,
  edition: 'tutorial',
  problem:
    /^getExportJob\(job 1\) returned the wrong batchIds \(job 1 is (FAILED|SUCCEEDED)\)\.\nExpected: .*\nReceived: .*""/,
  atMost: 3,
  last: /^waitForExportJob\(job 1\), then getExportJob\(job 1\)$/,
};
