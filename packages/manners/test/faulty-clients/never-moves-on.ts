import { endedJobs } from '../ended-jobs.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Takes the cursor from the first page, and keeps it. */
class NeverMovesOn extends PlainClient {
  override async allJobs(limit: number): Promise<readonly number[]> {
    const first = await this.page(`limit=${limit}`);
    const ids = first.records.map(({ id }) => id);
    const [, query = ''] = first.link.next.split('?');
    for (let more = 0; more < 4; more += 1) {
      ids.push(...(await this.page(query)).records.map(({ id }) => id));
    }
    return ids;
  }
}

export const neverMovesOn: FaultyClient = {
  finding: 'asks-for-a-page-twice',
  message: /^Requested the page at offset=\d+_\d+ 4 times\.$/,
  run: async (sandbox) => {
    const client = new NeverMovesOn(sandbox);
    await endedJobs(client, 3);
    await client.allJobs(1);
  },
};
