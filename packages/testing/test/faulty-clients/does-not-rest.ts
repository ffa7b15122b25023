import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

/** Asks again at once after a 503, whatever Retry-After says. */
class DoesNotRest extends PlainClient {
  override async rest(): Promise<void> {}
}

export const doesNotRest: Animal = {
  client: DoesNotRest,
  problem: /^\w+(\(job 1\))?.* sent [A-Z]+ \S+ 1 s too early after a 503 with Retry-After$/,
  atMost: 3,
};
