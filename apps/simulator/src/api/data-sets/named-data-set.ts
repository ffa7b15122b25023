import type { DataSetFacts } from '../../core/data-set.ts';
import { ApiError } from '../../http/api-error.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { RowNames } from '../../stores/port.ts';
import type { RequestContext } from '../../tenants/request-context.ts';

/** The data set that a path names. */
export function namingDataSet(request: HttpRequest): RowNames {
  return { dataSets: [request.param('id')] };
}

/** The data set that the request has named. */
export function namedDataSet(at: RequestContext): DataSetFacts {
  const [dataSet] = at.named.dataSets;
  if (!dataSet) throw new ApiError('catalog-data-set-unknown', ['DataSet not found.']);
  return dataSet;
}
