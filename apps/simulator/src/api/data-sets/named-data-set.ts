import type { DataSetFacts } from '../../core/data-set.ts';
import { Fault } from '../../http/api-error.ts';
import type { RequestContext } from '../../tenants/request-context.ts';

/** The data set that the request has named. */
export function namedDataSet(at: RequestContext): DataSetFacts {
  const [dataSet] = at.named.dataSets;
  if (!dataSet) throw new Fault('catalog-data-set-unknown', ['DataSet not found.']);
  return dataSet;
}
