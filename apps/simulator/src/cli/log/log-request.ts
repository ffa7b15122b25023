import type { EditionName } from '@aep-sim/types';
import type { Cause } from '../../core/cause.ts';
import { NO_TENANT, type Tenant } from '../../core/tenant.ts';
import { ignoredText } from '../../http/hint.ts';
import type { Entry, RuleMet } from '../../journal/port.ts';

/** A request as the log of `start --json` has it. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query, without secrets. */
  readonly path: string;
  /** 0: no response was sent. */
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
  /** Why it was rejected, which rule acted on it, or what was ignored. */
  readonly reason?: string;
  /** Where what was wrong first is, and what would be right there. */
  readonly pointer?: string;
  readonly nearest?: unknown;
}

export function loggedRequest(tenant: Tenant, entry: Entry): LoggedRequest {
  const { request, response, tookMs, operation, edition, jobId, attempt, rule } = entry;
  const { org, sandbox } = tenant;
  const reason = reasonOf(entry);
  const [cause] = entry.why ?? [];
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
    ...(cause && { pointer: cause.pointer }),
    ...(cause?.nearest !== undefined && { nearest: cause.nearest }),
  };
}

/** In the place of a status: no response was sent. */
const NO_RESPONSE = '---';

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
  return `${status || NO_RESPONSE} ${method} ${path} ${ms} ms${known}${why}`;
}

/** A name in a request may be as long as the request. */
const MAX_REASON = 300;

function reasonOf({ why = [], rule, ignored = [] }: Entry): string | undefined {
  const [cause] = why;
  const [first] = ignored;
  if (cause) return causeText(cause) + more(why);
  if (rule) return `${rule.id} (${rule.effect})`;
  return first && short(ignoredText(first)) + more(ignored);
}

/** The vendor's own sentences leave out which header is wrong, and never say what would be right. */
function causeText({ in: place, pointer, keyword, message, nearest }: Cause): string {
  const name = place === 'header' ? pointer.slice(1) : '';
  const where = message.toLowerCase().includes(name) ? '' : `${name}: `;
  const isTold = typeof nearest !== 'string' || message.includes(nearest);
  const what = short(`${where}${message}`);
  if (isTold) return what;
  const isMissing = keyword === 'required' || keyword.endsWith('-missing');
  const open = what.replace(/\.$/, '');
  return isMissing ? `${open}; got ${short(nearest)}.` : `${open}. Did you mean ${short(nearest)}?`;
}

function more(all: readonly unknown[]): string {
  return all.length > 1 ? ` (and ${all.length - 1} more)` : '';
}

function short(text: string): string {
  return text.length > MAX_REASON ? `${text.slice(0, MAX_REASON)}…` : text;
}
