import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Asks again at once after a 503, whatever Retry-After says. */
class DoesNotRest extends ReferenceClient {
  override async rest(): Promise<void> {}
}

export const doesNotRest: FaultyClient = {
  client: DoesNotRest,
  problem: /^\w+(\(job 1\))?.* sent [A-Z]+ \S+ 1 s too early after a 503 with Retry-After\.$/,
  atMost: 3,
};
