import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Repeats a POST whose response is lost, with a timer that it does not wait for. */
class RepeatsAPostLater extends ReferenceClient {
  override send(method: string, path: string, body?: object): Promise<Response> {
    return super.send(method, path, body).catch((error: unknown) => {
      const again = () => void super.send(method, path, body).catch(() => {});
      setTimeout(again, 0);
      throw error;
    });
  }
}

export const repeatsAPostLater: FaultyClient = {
  client: RepeatsAPostLater,
  problem:
    'After the last call there are 2 jobs; there must be 1. A POST was sent after its call had ended.',
  atMost: 3,
};
