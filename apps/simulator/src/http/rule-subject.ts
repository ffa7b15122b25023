import type { JobFacts } from '../core/job-facts.ts';
import type { Subject } from '../core/rule.ts';
import type { RowNames } from '../stores/port.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { HttpRequest } from './request.ts';

/** What rules can look at of a request, whatever it is about. */
export type RequestSubject = Pick<Subject, 'operation' | 'edition' | 'header' | 'query'>;

export function subjectOf(request: HttpRequest, operation: string): RequestSubject {
  return {
    operation,
    edition: request.edition,
    header: (name) => request.header(name),
    query: (name) => request.query.getAll(name),
  };
}

/** What a request itself names. */
export interface Named {
  readonly names: RowNames;
  /** The segments that it is asked to export. */
  readonly segments?: readonly string[];
}

/** The jobs, data sets and segments that a request is about: those it names, and what these are of. */
export function aboutOf(
  request: HttpRequest,
  { names, segments = [] }: Named,
  { named }: Pick<RequestContext, 'named'>,
): Pick<Subject, 'jobIds' | 'dataSetIds' | 'segmentIds'> {
  const jobs = [...named.jobs, ...named.batches].filter((job) => job !== undefined);
  return {
    jobIds: [...(names.jobs ?? []), ...jobs.map(({ id }) => id)],
    dataSetIds: [
      ...(names.dataSets ?? []),
      // Lists of Catalog name data sets in the query.
      ...['dataSet', 'dataSetId'].flatMap((name) => request.parameter(name)?.split(',') ?? []),
      ...jobs.map((job) => job.request.dataSetId),
    ],
    segmentIds: [...segments, ...jobs.flatMap(segmentsOf)],
  };
}

function segmentsOf({ request }: JobFacts): readonly string[] {
  return request.filter?.segments?.map(({ id }) => id) ?? [];
}
