import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class PollsWithoutPause extends PlainClient {
  override async pause(): Promise<void> {}
}

export const pollsWithoutPause: Animal = {
  client: PollsWithoutPause,
  problem:
    /^waitForExportJob\(job 1\) sent GET \S+ 7 times without a pause; a pause is a clock.sleep$/,
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
