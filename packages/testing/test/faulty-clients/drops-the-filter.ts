import type { ExportJobRequest, Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class DropsTheFilter extends ReferenceClient {
  override createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    const { filter: _, ...rest } = request;
    return super.createExportJob(rest);
  }
}

export const dropsTheFilter: FaultyClient = {
  client: DropsTheFilter,
  problem:
    'createExportJob sent POST /data/core/ups/export/jobs with the wrong /filter/segments; it must be that of the request that it was called with.',
  atMost: 1,
  last: /^createExportJob/,
};
