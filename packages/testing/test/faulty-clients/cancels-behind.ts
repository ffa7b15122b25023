import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Does what nobody asked for, in the background. */
class CancelsBehind extends ReferenceClient {
  override async listExportJobs(): Promise<Id[]> {
    const ids = await super.listExportJobs();
    const [newest] = ids;
    if (newest !== undefined) setImmediate(() => super.cancelExportJob(newest));
    return ids;
  }
}

export const cancelsBehind: FaultyClient = {
  client: CancelsBehind,
  problem:
    /^after the last call job 1 is CANCELLING for the service, not (NEW|PROCESSING): something was sent once its call had ended$/,
  atMost: 3,
};
