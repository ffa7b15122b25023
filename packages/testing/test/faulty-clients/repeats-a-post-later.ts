import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Once its answer is lost, by a timer that nobody waits for. */
class RepeatsAPostLater extends ReferenceClient {
  override send(method: string, path: string, body?: object): Promise<Response> {
    return super.send(method, path, body).catch((error: unknown) => {
      const again = () => void super.send(method, path, body);
      setTimeout(again, 0);
      throw error;
    });
  }
}

export const repeatsAPostLater: FaultyClient = {
  client: RepeatsAPostLater,
  problem: 'after the last call there are 2 jobs, not 1: a POST was sent once its call had ended',
  atMost: 3,
};
