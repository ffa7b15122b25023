import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

/** The simulator takes any token; the platform does not. */
class HasATokenOfItsOwn extends PlainClient {
  override async token(): Promise<string> {
    return 'mine';
  }
}

export const hasATokenOfItsOwn: Animal = {
  client: HasATokenOfItsOwn,
  problem:
    'createDataSet sent POST /data/foundation/catalog/dataSets with a token that token() did not give',
  atMost: 0,
};
