import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

/** Waits in real time, which does not move that of the sandbox. */
class WaitsByTheMachine extends PlainClient {
  override pause(): Promise<void> {
    return new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}

export const waitsByTheMachine: Animal = {
  client: WaitsByTheMachine,
  problem:
    /^waitForExportJob\(job 1\) sent GET \S+ 7 times without a pause; a pause is a clock.sleep$/,
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
