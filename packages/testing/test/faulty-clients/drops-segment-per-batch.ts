import type { ExportJobRequest, Id } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class DropsSegmentPerBatch extends PlainClient {
  override createExportJob(request: ExportJobRequest): Promise<{ id: Id }> {
    const destination = { ...request.destination, segmentPerBatch: false };
    return super.createExportJob({ ...request, destination });
  }
}

export const dropsSegmentPerBatch: Animal = {
  client: DropsSegmentPerBatch,
  problem:
    'createExportJob sent POST /data/core/ups/export/jobs with a body whose /destination/segmentPerBatch is not that of the request that it was given',
  atMost: 1,
  last: /^createExportJob/,
};
