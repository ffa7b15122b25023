import { PlainClient } from '../plain-client.ts';
import { type FaultyClient, failing } from './faulty-client.ts';

/** Takes a 401 for something that passes. */
class KeepsItsToken extends PlainClient {
  override async newToken(): Promise<string> {
    await this.sandbox.sleep(1000);
    return this.token;
  }
}

export const keepsItsToken: FaultyClient = {
  finding: 'uses-an-expired-token',
  message: /^Sent 3 more requests with token-\d+ after a 401 had rejected it\.$/,
  rules: [{ match: { operation: 'listExportJobs' }, effect: { type: 'error', status: 401 } }],
  run: (sandbox) => failing(new KeepsItsToken(sandbox).allJobs(10)),
};
