import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Takes a broken connection for a request that did not arrive. */
class ReconnectsAPost extends PlainClient {
  override async send(method: string, path: string, body?: object): Promise<Response> {
    try {
      return await super.send(method, path, body);
    } catch {
      await this.sandbox.sleep(5000);
      return super.send(method, path, body);
    }
  }
}

export const reconnectsAPost: FaultyClient = {
  finding: 'repeats-a-create',
  message:
    /^Sent a create again that got no response and had created job \d+; now there are jobs \d+ and \d+\.$/,
  rules: [
    {
      match: { operation: 'createExportJob' },
      times: 1,
      effect: { type: 'answer-lost', then: 'reset' },
    },
  ],
  run: (sandbox) => new ReconnectsAPost(sandbox).exportAll(),
};
