import { endedJobs } from '../ended-jobs.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Counts its jobs on the first page, over and over. */
export const countsOnePage: FaultyClient = {
  finding: 'drops-the-cursor',
  message: /^Read the first page of export jobs 3 times, and none of the pages that it links to\.$/,
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    await endedJobs(client, 9);
    for (let look = 0; look < 3; look += 1) {
      await client.page('limit=8');
      await sandbox.sleep(60_000);
    }
  },
};
