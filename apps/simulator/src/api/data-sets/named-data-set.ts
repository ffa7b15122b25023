import type { Cause } from '../../core/cause.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { ApiError } from '../../http/api-error.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { RowNames } from '../../stores/port.ts';
import type { RequestContext } from '../../tenants/request-context.ts';

/** The dataset that a path specifies. */
export function namingDataSet(request: HttpRequest): RowNames {
  return { dataSets: [request.param('id')] };
}

/** The dataset that the request specifies. @throws ApiError with the given cause, if it is not in the path */
export function namedDataSet(at: RequestContext, cause: Partial<Cause> = {}): DataSetFacts {
  const [dataSet] = at.named.dataSets;
  if (!dataSet) {
    throw new ApiError('catalog-data-set-unknown', ['DataSet not found.'], { causes: [cause] });
  }
  return dataSet;
}
