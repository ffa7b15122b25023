import { access, PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Logs in when it is started, and runs for days: each of its requests fails, and the next one is sent. */
class NeverGetsASecondToken extends PlainClient {
  override async recovers(): Promise<boolean> {
    return false;
  }
}

export const neverGetsASecondToken: FaultyClient = {
  finding: 'uses-an-expired-token',
  message: /^Sent 2 more requests with token-\d+ after a 401 had rejected it\.$/,
  rules: [{ skip: 2, effect: { type: 'error', status: 401 } }],
  run: async (sandbox) => {
    const client = new NeverGetsASecondToken(sandbox);
    await client.createDataSet();
    await client.allJobs(10);
    for (const path of ['/batches/b/files', '/batches/c/files', '/batches/d/files']) {
      await client.ask('GET', `${access}${path}`).catch(() => {});
      await sandbox.sleep(3_600_000);
    }
  },
};
