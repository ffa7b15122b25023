import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class PollsTooOften extends ReferenceClient {
  override async pause(): Promise<void> {
    await this.environment.clock.sleep(20);
  }
}

export const pollsTooOften: FaultyClient = {
  client: PollsTooOften,
  problem: /^waitForExportJob\(job 1\) asked 2\d times in 0\.\d+ s: too often, or without an end$/,
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
