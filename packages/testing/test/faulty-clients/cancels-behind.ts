import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Cancels a job in the background, without being called to. */
class CancelsBehind extends ReferenceClient {
  override async listExportJobs(): Promise<Id[]> {
    const ids = await super.listExportJobs();
    const [newest] = ids;
    if (newest !== undefined) setImmediate(() => super.cancelExportJob(newest).catch(() => {}));
    return ids;
  }
}

export const cancelsBehind: FaultyClient = {
  client: CancelsBehind,
  problem:
    /^After the last call, job 1 is CANCELLING in the service; it must be (NEW|PROCESSING)\. A request was sent after its call had ended\.$/,
  atMost: 3,
};
