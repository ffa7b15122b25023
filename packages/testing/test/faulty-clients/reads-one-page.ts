import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class ReadsOnePage extends ReferenceClient {
  override async listExportJobs(): Promise<Id[]> {
    const { records } = await this.page('');
    return records.map(({ id }) => id);
  }
}

export const readsOnePage: FaultyClient = {
  client: ReadsOnePage,
  problem: 'listExportJobs, of 2 jobs in pages of 1, gave job 2; it should be job 2, job 1',
  atMost: 1,
  last: /^somebody else starts 2 jobs; listExportJobs, of 2 jobs in pages of 1$/,
};
