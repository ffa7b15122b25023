import { endedJobs } from '../ended-jobs.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Takes the first page for the list, and reads its jobs. */
export const readsOnePage: FaultyClient = {
  finding: 'drops-the-cursor',
  message: /^Read the first page of export jobs, and none of the pages that it links to\.$/,
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    await endedJobs(client, 3);
    const { records } = await client.page('limit=2');
    for (const { id } of records) await client.job(id);
  },
};
