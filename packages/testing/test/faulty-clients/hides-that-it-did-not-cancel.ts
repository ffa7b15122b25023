import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class HidesThatItDidNotCancel extends ReferenceClient {
  override async cancelExportJob(id: Id): Promise<void> {
    await this.send('POST', `/data/core/ups/export/jobs/${id}`, {});
  }
}

export const hidesThatItDidNotCancel: FaultyClient = {
  client: HidesThatItDidNotCancel,
  problem: 'After cancelExportJob(job 1), job 1 is NEW in the service; it must be CANCELLING.',
  atMost: 2,
  last: /^cancelExportJob\(job 1\)$/,
};
