import * as validators from '@aep-sim/types/validators/service';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { Exports } from '../../export/port.ts';
import { type Reply, reply } from '../../http/reply.ts';
import { shownBatches } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { fileId } from './file-id.ts';

/** The files that a data set shows now, by their ids. */
export async function dataSetFilesReply(
  exports: Exports,
  at: RequestContext,
  { id: dataSetId, viewId }: DataSetFacts,
): Promise<Reply> {
  const { tenant, facts } = at;
  const files: Record<string, object> = {};
  for (const batch of await shownBatches(at, dataSetId)) {
    const { job, index } = batch;
    const written = await exports.files({ tenant, origin: facts.origin, job, index });
    for (const place of written.keys()) {
      const id = fileId(batch.id, place);
      files[id] = {
        id,
        batchId: batch.id,
        dataSetViewId: viewId,
        imsOrg: tenant.org,
        createdUser: 'aep-sim',
        createdClient: 'aep-sim',
        updatedUser: 'aep-sim',
        version: '1.0.0',
        created: batch.endAt,
        updated: batch.endAt,
      };
    }
  }
  return reply(validators.DataSetFileMap, files);
}
