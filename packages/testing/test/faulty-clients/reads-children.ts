import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Takes the list for one of its siblings, whose jobs are `children`. */
class ReadsChildren extends ReferenceClient {
  override async listExportJobs(): Promise<Id[]> {
    const page = { children: [], ...(await this.page('')) } as { children: { id: Id }[] };
    return page.children.map(({ id }) => id);
  }
}

export const readsChildren: FaultyClient = {
  client: ReadsChildren,
  problem: /wrong jobs.*\.\nExpected: job 1\nReceived: none$/,
  atMost: 2,
  last: /listExportJobs/,
};
