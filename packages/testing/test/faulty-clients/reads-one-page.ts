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
  problem:
    'listExportJobs returned the wrong jobs (2 jobs, page size 1).\nExpected: job 2, job 1\nReceived: job 2',
  atMost: 1,
  last: /^another client starts 2 jobs; listExportJobs \(2 jobs, page size 1\)$/,
};
