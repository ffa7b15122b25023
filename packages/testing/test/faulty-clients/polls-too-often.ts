import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class PollsTooOften extends PlainClient {
  override async pause(): Promise<void> {
    await this.surroundings.clock.sleep(20);
  }
}

export const pollsTooOften: Animal = {
  client: PollsTooOften,
  problem: /^waitForExportJob\(job 1\) asked 2\d times in 0\.\d+ s: too often, or without an end$/,
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
