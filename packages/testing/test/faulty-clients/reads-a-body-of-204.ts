import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class ReadsABodyOf204 extends ReferenceClient {
  override async cancelExportJob(id: Id): Promise<void> {
    await (await this.ask('DELETE', `/data/core/ups/export/jobs/${id}`)).json();
  }
}

export const readsABodyOf204: FaultyClient = {
  client: ReadsABodyOf204,
  edition: 'segmentation',
  problem: /^cancelExportJob\(job 1\) rejected: SyntaxError: /,
  atMost: 2,
  last: /^cancelExportJob\(job 1\)$/,
};
