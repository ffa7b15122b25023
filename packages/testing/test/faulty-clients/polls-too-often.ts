import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class PollsTooOften extends ReferenceClient {
  override async pause(): Promise<void> {
    await this.environment.clock.sleep(20);
  }
}

export const pollsTooOften: FaultyClient = {
  client: PollsTooOften,
  problem:
    /^waitForExportJob\(job 1\) sent 2\d requests in 0\.\d+ s; the limit is 20 plus 4 per second\. Pause between requests with clock\.sleep\.$/,
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
