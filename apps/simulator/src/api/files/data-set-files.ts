import { validators } from '@aep-sim/types/validators';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { Exports } from '../../export/port.ts';
import { Fault } from '../../http/api-error.ts';
import type { Read } from '../../http/operation.ts';
import { send } from '../../http/respond.ts';
import { shownBatches } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { namedDataSet } from '../data-sets/named-data-set.ts';

/** The files that a data set shows now: api-facts §4. */
export function dataSetFiles(exports: Exports): Read {
  return {
    names: (c) => ({ dataSets: [c.req.query('dataSetId')?.trim() ?? ''] }),
    handle: (_, at) => sendFiles(exports, at, namedDataSet(at)),
  };
}

/** The same, by the data set and its view. */
export function viewFiles(exports: Exports): Read {
  return {
    names: (c) => ({ dataSets: [c.req.param('id') ?? ''] }),
    handle: (c, at) => {
      const dataSet = namedDataSet(at);
      if (dataSet.viewId === c.req.param('view')) return sendFiles(exports, at, dataSet);
      throw new Fault('catalog-data-set-unknown', ['DataSet not found.']);
    },
  };
}

async function sendFiles(
  exports: Exports,
  at: RequestContext,
  { id: dataSetId, viewId }: DataSetFacts,
): Promise<Response> {
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
  return send(validators.service.DataSetFileMap, files);
}

/** As they were seen: the batch's id, and the file's number from 1. */
export function fileId(batchId: string, place: number): string {
  return `${batchId}-${place + 1}`;
}

/** The batch and place that a file's id names; the id of a batch may hold hyphens itself. */
export function placeOf(id: string): { readonly batchId: string; readonly place: number } {
  const cut = id.lastIndexOf('-');
  const number = /^[1-9]\d{0,8}$/.exec(id.slice(cut + 1));
  return { batchId: id.slice(0, Math.max(cut, 0)), place: number ? Number(number[0]) - 1 : -1 };
}
