import type { Id } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

/** As three of the documents print it in their example. */
class CancelsWithPost extends PlainClient {
  override async cancelExportJob(id: Id): Promise<void> {
    await this.ask('POST', `/data/core/ups/export/jobs/${id}`, {});
  }
}

export const cancelsWithPost: Animal = {
  client: CancelsWithPost,
  problem: 'cancelExportJob(job 1) rejected: Error: POST was answered 405',
  atMost: 2,
  last: /^cancelExportJob\(job 1\)$/,
};
