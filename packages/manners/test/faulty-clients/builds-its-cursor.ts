import { endedJobs } from '../ended-jobs.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Knows what a cursor looks like, and makes one of the time at which it read the page. */
export const buildsItsCursor: FaultyClient = {
  finding: 'rewrites-the-cursor',
  message:
    /^Requested a page of export jobs 1 time with the cursor "\d+_\d+", which no page had returned\.$/,
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    await endedJobs(client, 3);
    const { records } = await client.page('limit=2');
    const last = records.at(-1);
    await client.page(`limit=2&offset=${(last?.creationTime ?? 0) + 1}_${last?.id}`);
  },
};
