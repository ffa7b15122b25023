import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class ForgetsTheSandbox extends PlainClient {
  override send(method: string, path: string, body?: object): Promise<Response> {
    const { fetch, baseUrl, apiKey, imsOrgId } = this.surroundings;
    const headers = { 'x-api-key': apiKey, 'x-gw-ims-org-id': imsOrgId };
    return fetch(`${baseUrl}${path}`, { method, headers, ...(body && { body: '{}' }) });
  }
}

export const forgetsTheSandbox: Animal = {
  client: ForgetsTheSandbox,
  problem:
    'createDataSet sent POST /data/foundation/catalog/dataSets without the header x-sandbox-name',
  atMost: 0,
};
