import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Its HTTP library repeats what was answered with 503, and does not look at the headers. */
class RetriesAtOnce extends PlainClient {
  override async recovers({ status }: Response): Promise<boolean> {
    return status === 503;
  }
}

export const retriesAtOnce: FaultyClient = {
  finding: 'ignores-retry-after',
  message:
    /^Sent retrieveExportJob again too early 2 times, first after 0(\.\d+)? s; the 503 response required a pause of 30 s\.$/,
  rules: [
    {
      match: { operation: 'retrieveExportJob' },
      times: 2,
      effect: { type: 'error', status: 503, retryAfterS: 30 },
    },
  ],
  run: (sandbox) => new RetriesAtOnce(sandbox).exportAll(),
};
