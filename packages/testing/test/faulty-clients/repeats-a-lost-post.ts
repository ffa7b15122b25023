import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class RepeatsALostPost extends ReferenceClient {
  override send(method: string, path: string, body?: object): Promise<Response> {
    return super.send(method, path, body).catch(() => super.send(method, path, body));
  }
}

export const repeatsALostPost: FaultyClient = {
  client: RepeatsALostPost,
  problem: 'createExportJob sent the POST again after its response was lost; now 2 jobs run.',
  atMost: 2,
  last: /^createExportJob, no segments$/,
};
