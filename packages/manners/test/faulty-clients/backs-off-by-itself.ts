import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Has a back-off of its own, which is shorter than what the service asks for. */
class BacksOffByItself extends PlainClient {
  override async recovers({ status }: Response): Promise<boolean> {
    await this.sandbox.sleep(500);
    return status === 429;
  }
}

export const backsOffByItself: FaultyClient = {
  finding: 'ignores-retry-after',
  message:
    /^Sent listExportJobs again too early after 0\.5 s; the 429 response required a pause of 5 s\.$/,
  rules: [
    {
      match: { operation: 'listExportJobs' },
      times: 1,
      effect: { type: 'error', status: 429, retryAfterS: 5 },
    },
  ],
  run: (sandbox) => new BacksOffByItself(sandbox).allJobs(10),
};
