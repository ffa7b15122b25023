import type { Subject } from '../core/rule.ts';
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
