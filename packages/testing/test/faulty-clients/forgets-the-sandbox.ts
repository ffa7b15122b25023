import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class ForgetsTheSandbox extends ReferenceClient {
  override send(method: string, path: string, body?: object): Promise<Response> {
    const { fetch, baseUrl, apiKey, imsOrgId } = this.environment;
    const headers = { 'x-api-key': apiKey, 'x-gw-ims-org-id': imsOrgId };
    return fetch(`${baseUrl}${path}`, { method, headers, ...(body && { body: '{}' }) });
  }
}

export const forgetsTheSandbox: FaultyClient = {
  client: ForgetsTheSandbox,
  problem:
    'createDataSet sent POST /data/foundation/catalog/dataSets without the header x-sandbox-name.',
  atMost: 0,
};
