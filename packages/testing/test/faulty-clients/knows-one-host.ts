import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class KnowsOneHost extends PlainClient {
  override send(method: string, path: string, body?: object): Promise<Response> {
    const { fetch } = this.surroundings;
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    return fetch(`https://platform.adobe.io${path}`, init);
  }
}

export const knowsOneHost: Animal = {
  client: KnowsOneHost,
  problem:
    'createDataSet sent POST to https://platform.adobe.io/data/foundation/catalog/dataSets, which is not under the baseUrl that it was given',
  atMost: 0,
};
