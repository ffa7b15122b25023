import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Waits in real time, which does not move that of the sandbox. */
class WaitsByTheMachine extends ReferenceClient {
  override pause(): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}

export const waitsByTheMachine: FaultyClient = {
  client: WaitsByTheMachine,
  problem:
    /^waitForExportJob\(job 1\) sent GET \S+ 7 times without a pause\. Pause between requests with clock\.sleep\.$/,
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
