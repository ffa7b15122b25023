import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class PollsWithoutPause extends ReferenceClient {
  override async pause(): Promise<void> {}
}

export const pollsWithoutPause: FaultyClient = {
  client: PollsWithoutPause,
  problem:
    /^waitForExportJob\(job 1\) sent GET \S+ 7 times without a pause\. Pause between requests with clock\.sleep\.$/,
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
