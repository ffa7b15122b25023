import type { ExportJobRequest, Id } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class DropsTheFilter extends PlainClient {
  override createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    const { filter: _, ...rest } = request;
    return super.createExportJob(rest);
  }
}

export const dropsTheFilter: Animal = {
  client: DropsTheFilter,
  problem:
    'createExportJob sent POST /data/core/ups/export/jobs with a body whose /filter/segments is not that of the request that it was given',
  atMost: 1,
  last: /^createExportJob/,
};
