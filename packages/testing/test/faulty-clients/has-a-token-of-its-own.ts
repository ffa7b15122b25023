import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** The simulator takes any token; the platform does not. */
class HasATokenOfItsOwn extends ReferenceClient {
  override async token(): Promise<string> {
    return 'mine';
  }
}

export const hasATokenOfItsOwn: FaultyClient = {
  client: HasATokenOfItsOwn,
  problem:
    'createDataSet sent POST /data/foundation/catalog/dataSets with a token that is not from token().',
  atMost: 0,
};
