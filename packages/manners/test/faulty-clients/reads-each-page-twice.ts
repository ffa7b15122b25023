import { endedJobs } from '../ended-jobs.ts';
import { type Page, PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Reads a page for its jobs, and once more for its link. */
class ReadsEachPageTwice extends PlainClient {
  override async page(query: string): Promise<Page> {
    const { records } = await super.page(query);
    const { link } = await super.page(query);
    return { records, link };
  }
}

export const readsEachPageTwice: FaultyClient = {
  finding: 'asks-for-a-page-twice',
  message: /^Requested the page at offset=\d+_\d+ 2 times\.$/,
  run: async (sandbox) => {
    const client = new ReadsEachPageTwice(sandbox);
    await endedJobs(client, 3);
    await client.allJobs(2);
  },
};
