import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class KnowsOneHost extends ReferenceClient {
  override send(method: string, path: string, body?: object): Promise<Response> {
    const { fetch } = this.environment;
    const init = { method, ...(body && { body: JSON.stringify(body) }) };
    return fetch(`https://platform.adobe.io${path}`, init);
  }
}

export const knowsOneHost: FaultyClient = {
  client: KnowsOneHost,
  problem:
    'createDataSet sent POST to https://platform.adobe.io/data/foundation/catalog/dataSets, which is not below baseUrl.',
  atMost: 0,
};
