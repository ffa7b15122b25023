import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Starts a job, and leaves. */
export const forgetsItsJob: FaultyClient = {
  finding: 'leaves-jobs-running',
  message: /^Job \d+ was neither waited for nor cancelled; its last status was NEW\.$/,
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    await client.create(await client.createDataSet());
  },
};
