import { endedJobs } from '../ended-jobs.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Follows links without a look at where they lead. */
class FollowsACircle extends PlainClient {
  override async allJobs(limit: number): Promise<readonly number[]> {
    const ids: number[] = [];
    let query = `limit=${limit}`;
    for (let pages = 0; query !== '' && pages < 6; pages += 1) {
      const page = await this.page(query);
      ids.push(...page.records.map(({ id }) => id));
      query = page.link.next.split('?')[1] ?? '';
    }
    return ids;
  }
}

export const followsACircle: FaultyClient = {
  finding: 'asks-for-a-page-twice',
  message: /^Requested the page at offset=\d+_\d+ \d times\.$/,
  rules: [
    {
      match: { operation: 'listExportJobs' },
      skip: 1,
      effect: { type: 'page', as: 'repeated-cursor' },
    },
  ],
  run: async (sandbox) => {
    const client = new FollowsACircle(sandbox);
    await endedJobs(client, 3);
    await client.allJobs(1);
  },
};
