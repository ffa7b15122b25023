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
    'createExportJob sent POST /data/core/ups/export/jobs with a body whose /destination/segmentPerBatch is not that of the request that it was given',
  atMost: 1,
  last: /^createExportJob/,
};
