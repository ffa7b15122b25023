import type { JobFacts } from '../core/job-facts.ts';
import type { Subject } from '../core/rule.ts';
import type { RowNames } from '../stores/port.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { About } from './operation.ts';
import type { HttpRequest } from './request.ts';

/** What rules can match of a request, whatever it is about. */
export type RequestSubject = Pick<Subject, 'operation' | 'edition' | 'header' | 'query'>;

export function subjectOf(request: HttpRequest, operation: string | undefined): RequestSubject {
  return {
    operation,
    edition: request.edition,
    header: (name) => request.header(name),
    query: (name) => request.query.getAll(name),
  };
}

/** What a request itself specifies. */
export interface Named extends About {
  readonly names: RowNames;
}

/** The jobs, datasets, and segments that a request is about: those in it, and those that they belong to. */
export function aboutOf(
  { names, dataSets = [], segments = [] }: Named,
  { named }: Pick<RequestContext, 'named'>,
): Pick<Subject, 'jobIds' | 'dataSetIds' | 'segmentIds'> {
  const jobs = [...named.jobs, ...named.batches].filter((job) => job !== undefined);
  return {
    jobIds: [...(names.jobs ?? []), ...jobs.map(({ id }) => id)],
    dataSetIds: [
      ...(names.dataSets ?? []),
      ...dataSets,
      ...jobs.map((job) => job.request.dataSetId),
    ],
    segmentIds: [...segments, ...jobs.flatMap(segmentsOf)],
  };
}

function segmentsOf({ request }: JobFacts): readonly string[] {
  return request.filter?.segments?.map(({ id }) => id) ?? [];
}
