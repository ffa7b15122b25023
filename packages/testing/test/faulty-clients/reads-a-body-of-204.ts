import type { Id } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class ReadsABodyOf204 extends PlainClient {
  override async cancelExportJob(id: Id): Promise<void> {
    await (await this.ask('DELETE', `/data/core/ups/export/jobs/${id}`)).json();
  }
}

export const readsABodyOf204: Animal = {
  client: ReadsABodyOf204,
  edition: 'segmentation',
  problem: /^cancelExportJob\(job 1\) rejected: SyntaxError: /,
  atMost: 2,
  last: /^cancelExportJob\(job 1\)$/,
};
