import * as validators from '@aep-sim/types/validators/service';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { PageFault } from '../../core/effect.ts';
import type { Exports } from '../../export/port.ts';
import { inQuery } from '../../http/description.ts';
import type { PageRange } from '../../http/query.ts';
import type { Reply } from '../../http/reply.ts';
import { shownBatches } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import type { CatalogQuery } from '../catalog-filter/catalog-query.ts';
import { type IdAndObject, mapReply } from '../catalog-filter/map-reply.ts';
import { pageParameters } from '../catalog-filter/parameters.ts';
import { fileId } from './file-id.ts';

/** Without a limit, all files are returned, as the older path has always done. */
export const allFiles: PageRange = { maxLimit: 100, defaultLimit: Number.POSITIVE_INFINITY };

export const filePageParameters = [
  inQuery('limit', 'Entries of a page, 1 to 100. Default: all.', 'int32', {
    minimum: 1,
    maximum: 100,
  }),
  ...pageParameters('files').filter(({ name }) => name !== 'limit'),
];

/** The files that a dataset shows now, by ID, with what a query requests. */
export async function dataSetFilesReply(
  files: Exports['files'],
  at: RequestContext,
  dataSet: DataSetFacts,
  query: CatalogQuery,
  page?: PageFault,
): Promise<Reply> {
  return mapReply(validators.DataSetFileMap, filesOf(files, at, dataSet), query, page);
}

/** A batch is written when its first file is requested. */
async function* filesOf(
  files: Exports['files'],
  at: RequestContext,
  { id: dataSetId, viewId }: DataSetFacts,
): AsyncGenerator<IdAndObject> {
  const { tenant, facts } = at;
  for (const batch of await shownBatches(at, dataSetId)) {
    const { job, index } = batch;
    const written = await files({ tenant, origin: facts.origin, job, index });
    for (const place of written.keys()) {
      const id = fileId(batch.id, place);
      yield [
        id,
        {
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
        },
      ];
    }
  }
}
