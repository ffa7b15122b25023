import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Requests another segment status than it was called with. */
class WantsThoseWhoLeft extends ReferenceClient {
  override send(method: string, path: string, body?: object): Promise<Response> {
    const text = JSON.stringify(body ?? {}).replaceAll('realized', 'exited');
    return super.send(method, path, body && JSON.parse(text));
  }
}

export const wantsThoseWhoLeft: FaultyClient = {
  client: WantsThoseWhoLeft,
  problem:
    'createExportJob sent POST /data/core/ups/export/jobs with the wrong /filter/segments; it must be that of the request that it was called with.',
  atMost: 1,
  last: /^createExportJob, 1 segment$/,
};
