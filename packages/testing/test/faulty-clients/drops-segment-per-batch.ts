import type { ExportJobRequest, Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class DropsSegmentPerBatch extends ReferenceClient {
  override createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    const destination = { ...request.destination, segmentPerBatch: false };
    return super.createExportJob({ ...request, destination });
  }
}

export const dropsSegmentPerBatch: FaultyClient = {
  client: DropsSegmentPerBatch,
  problem:
    'createExportJob sent POST /data/core/ups/export/jobs with the wrong /destination/segmentPerBatch; it must be that of the request that it was called with.',
  atMost: 1,
  last: /^createExportJob/,
};
