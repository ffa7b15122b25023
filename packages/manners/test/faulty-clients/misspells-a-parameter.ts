import { endedJobs } from '../ended-jobs.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Means pages of two. */
export const misspellsAParameter: FaultyClient = {
  finding: 'sends-what-no-document-knows',
  message:
    /^Sent listExportJobs with the query parameter limt 1 time, which is not documented; did you mean limit\?$/,
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    await endedJobs(client, 3);
    await client.page('limt=2');
  },
};
