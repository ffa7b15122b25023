import { endedJobs } from '../ended-jobs.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Keeps cursors in a column that is too short for them. */
export const cutsItsCursor: FaultyClient = {
  finding: 'rewrites-the-cursor',
  message: /with the cursor "\d+_\d", which no page had returned\.$/,
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    await endedJobs(client, 3);
    const { link } = await client.page('limit=2');
    const cursor = new URLSearchParams(link.next.split('?')[1]).get('offset') ?? '';
    await client.page(`limit=2&offset=${cursor.slice(0, 15)}`).catch(() => {});
  },
};
