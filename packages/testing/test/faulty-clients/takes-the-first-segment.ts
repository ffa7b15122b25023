import type { ExportJobRequest, Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class TakesTheFirstSegment extends ReferenceClient {
  override createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    const { filter } = request;
    const segments = filter?.segments.slice(0, 1);
    return super.createExportJob({ ...request, ...(segments && { filter: { segments } }) });
  }
}

export const takesTheFirstSegment: FaultyClient = {
  client: TakesTheFirstSegment,
  problem:
    'createExportJob sent POST /data/core/ups/export/jobs with the wrong /filter/segments; it must be that of the request that it was called with.',
  atMost: 1,
  last: /^createExportJob/,
};
