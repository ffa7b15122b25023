import type { DataSet } from '@aep-sim/types';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { type LastBatches, lastBatches } from '../../tenants/shown.ts';
import { batchStatus } from '../batches/batch-form.ts';
import { TABLE_TAG, tablesOf } from './tables.ts';

/** Datasets as Catalog shows them, by ID. Evidence: data-set-keys. Each is created when it is read. */
export async function dataSetForms(
  at: RequestContext,
  dataSets: readonly DataSetFacts[],
): Promise<Iterable<readonly [id: string, form: DataSet]>> {
  const ids = dataSets.map(({ id }) => id);
  return formsOf(dataSets, at.tenant.org, await lastBatches(at, ids));
}

function* formsOf(
  dataSets: readonly DataSetFacts[],
  org: string,
  last: ReadonlyMap<string, LastBatches>,
): Generator<readonly [id: string, form: DataSet]> {
  for (const one of dataSets) yield [one.id, dataSetForm(one, org, last.get(one.id))];
}

/** A dataset as it is shown, with or without its batches. */
export function dataSetForm(
  dataSet: DataSetFacts,
  org: string,
  { any, written, failed }: LastBatches = {},
): DataSet {
  const { id, viewId, createdAt, updatedAt = createdAt, definition } = dataSet;
  const { tags, name, ...rest } = definition as Partial<DataSet>;
  return {
    ...(name !== undefined && { name }),
    ...rest,
    tags: { ...tags, [TABLE_TAG]: [...tablesOf(dataSet)] },
    imsOrg: org,
    namespace: 'ACP',
    state: 'DRAFT',
    version: versionOf(dataSet),
    created: createdAt,
    updated: updatedAt,
    createdClient: 'aep-sim',
    createdUser: 'aep-sim',
    updatedUser: 'aep-sim',
    viewId,
    files: `@/dataSets/${id}/views/${viewId}/files`,
    classification: { dataBehavior: 'record', managedBy: 'CUSTOMER' },
    observableSchema: {},
    dule: {},
    statsCache: {},
    ...(any && { lastBatchId: any.id, lastBatchStatus: batchStatus(any) }),
    ...(written && { lastSuccessfulBatch: written.id }),
    ...(failed && { lastFailedBatch: failed.id }),
  };
}

/** Increases with each change, as observed. */
export function versionOf({ version = 0 }: DataSetFacts): string {
  return `1.0.${version}`;
}
