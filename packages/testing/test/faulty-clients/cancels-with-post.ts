import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** As three of the documents print it in their example. */
class CancelsWithPost extends ReferenceClient {
  override async cancelExportJob(id: Id): Promise<void> {
    await this.ask('POST', `/data/core/ups/export/jobs/${id}`, {});
  }
}

export const cancelsWithPost: FaultyClient = {
  client: CancelsWithPost,
  problem: 'cancelExportJob(job 1) rejected: Error: POST failed with 405.',
  atMost: 2,
  last: /^cancelExportJob\(job 1\)$/,
};
