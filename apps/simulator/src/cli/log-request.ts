import type { EditionName } from '@aep-sim/types';
import { NO_TENANT, type Tenant } from '../core/tenant.ts';
import type { Entry, Ignored, RuleMet } from '../journal/port.ts';

/** A request as the log of `start --json` has it. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query, without secrets. */
  readonly path: string;
  readonly status: number;
  /** How long it took in real time, in whole milliseconds. */
  readonly ms: number;
  /** Absent, as the sandbox: the request has none. */
  readonly org?: string;
  readonly sandbox?: string;
  readonly operation?: string;
  readonly edition?: EditionName;
  readonly jobId?: number;
  readonly attempt: number;
  readonly rule?: RuleMet;
  /** Why it was rejected, which rule answered, or what was ignored. */
  readonly reason?: string;
}

export function loggedRequest(tenant: Tenant, entry: Entry): LoggedRequest {
  const { request, response, tookMs, operation, edition, jobId, attempt, rule } = entry;
  const { org, sandbox } = tenant;
  const reason = reasonOf(entry);
  return {
    method: request.method,
    path: request.path,
    status: response.status,
    ms: Math.round(tookMs),
    ...(org !== NO_TENANT.org && { org, sandbox }),
    ...(operation !== undefined && { operation }),
    ...(edition !== undefined && { edition }),
    ...(jobId !== undefined && { jobId }),
    attempt,
    ...(rule && { rule }),
    ...(reason !== undefined && { reason }),
  };
}

/** `404 GET /data/core/ups/export/jobs/9 1 ms  prod retrieveExportJob job 9: Export job 9 was not found`. */
export function requestLine(request: LoggedRequest): string {
  const { status, method, path, ms, sandbox, operation, jobId, attempt, reason } = request;
  const about = [
    sandbox,
    operation,
    jobId !== undefined && `job ${jobId}`,
    attempt > 1 && `attempt ${attempt}`,
  ].filter((one) => one);
  const known = about.length > 0 ? `  ${about.join(' ')}` : '';
  const why = reason === undefined ? '' : `${known ? ': ' : '  '}${reason}`;
  return `${status} ${method} ${path} ${ms} ms${known}${why}`;
}

/** A name in a request may be as long as the request. */
const MAX_REASON = 300;

function reasonOf({ why = [], rule, ignored = [] }: Entry): string | undefined {
  const [cause] = why;
  const [first] = ignored;
  if (cause) return short(cause.message) + more(why);
  if (rule) return `${rule.id} answered (${rule.effect})`;
  return first && short(ignoredText(first)) + more(ignored);
}

function ignoredText({ in: place, pointer, nearest }: Ignored): string {
  const query = place === 'query' ? ' in the query' : '';
  return `ignored ${pointer}${query}${nearest === undefined ? '' : `, did you mean ${nearest}?`}`;
}

function more(all: readonly unknown[]): string {
  return all.length > 1 ? ` (and ${all.length - 1} more)` : '';
}

function short(text: string): string {
  return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}
