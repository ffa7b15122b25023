import type { DataSetFacts } from '../../core/data-set.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { lastBatches } from '../../tenants/shown.ts';
import type { CatalogQuery } from '../catalog-filter/catalog-query.ts';
import { type Candidate, select } from '../catalog-filter/select.ts';
import { dataSetForm } from './data-set-form.ts';

/** Datasets read at a time. */
const STEP = 500;

/** The batches of a dataset: they are read only for datasets that are shown, unless a filter needs them. */
const ofBatches = ['lastBatchId', 'lastBatchStatus', 'lastSuccessfulBatch', 'lastFailedBatch'];

/** The datasets of a list. They are filtered and ordered as they are shown. */
export function findDataSets(
  at: RequestContext,
  query: CatalogQuery,
): Promise<readonly DataSetFacts[]> {
  const { conditions, order, skip, limit } = query;
  if (conditions.length === 0 && order.length === 0) return at.dataSets({ skip, limit });
  const paths = [...conditions, ...order].map(({ path }) => path);
  return select(candidates(at, paths.some(isOfBatches)), query);
}

function isOfBatches(path: string): boolean {
  return ofBatches.some((name) => path === name || path.startsWith(`${name}.`));
}

async function* candidates(
  at: RequestContext,
  withBatches: boolean,
): AsyncGenerator<Candidate<DataSetFacts>> {
  const { org } = at.tenant;
  for (let skip = 0; ; skip += STEP) {
    const some = await at.dataSets({ skip, limit: STEP });
    const ids = some.map(({ id }) => id);
    const last = withBatches ? await lastBatches(at, ids) : undefined;
    for (const item of some) {
      const shown = () => ({ ...dataSetForm(item, org, last?.get(item.id)) });
      yield { item, shown };
    }
    if (some.length < STEP) return;
  }
}
