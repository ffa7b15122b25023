import type { Id } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

/** Takes the list for one of its siblings, whose jobs are `children`. */
class ReadsChildren extends PlainClient {
  override async listExportJobs(): Promise<Id[]> {
    const page = { children: [], ...(await this.page('')) } as { children: { id: Id }[] };
    return page.children.map(({ id }) => id);
  }
}

export const readsChildren: Animal = {
  client: ReadsChildren,
  problem: /gave nothing; it should be job 1$/,
  atMost: 2,
  last: /listExportJobs/,
};
