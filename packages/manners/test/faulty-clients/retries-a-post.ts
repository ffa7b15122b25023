import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** As one of the vendor's own clients: it repeats whatever was answered with 503, a POST too. */
class RetriesAPost extends PlainClient {
  override async recovers({ status, headers }: Response): Promise<boolean> {
    await this.sandbox.sleep(1000 * Number(headers.get('retry-after') ?? 1));
    return status === 503;
  }
}

export const retriesAPost: FaultyClient = {
  finding: 'repeats-a-create',
  message:
    /^Sent a create again that was answered with 503 and had created job \d+; now there are jobs \d+ and \d+\.$/,
  rules: [
    {
      match: { operation: 'createExportJob' },
      times: 1,
      effect: { type: 'answer-lost', then: 503 },
    },
  ],
  run: (sandbox) => new RetriesAPost(sandbox).exportAll(),
};
