import { quoted } from '../core/sentence.ts';
import type { HttpRequest } from '../http/request.ts';
import type { JournalFilter, JournalQuery } from '../journal/port.ts';
import { ControlError } from './error.ts';
import { misspelledOperation } from './operation-names.ts';
import { integerIn, wordIn } from './query.ts';
import type { ControlServices } from './services.ts';

export const MAX_LIMIT = 1000;
export const MAX_WAIT_MS = 60_000;
export const USUAL_WAIT_MS = 5000;

type Operations = Pick<ControlServices, 'vendorOperations' | 'controlOperations'>;

/** @throws ControlError 400 */
export function journalQueryIn(request: HttpRequest, services: Operations): JournalQuery {
  const after = integerIn(request, 'after', { from: 0 });
  const limit = limitIn(request);
  const operation = operationIn(request, services);
  const status = statusIn(request);
  const jobId = integerIn(request, 'jobId', { from: 1 });
  const kind = wordIn(request, 'kind', ['request', 'control']);
  const text = request.parameter('text');
  return {
    limit,
    ...(after !== undefined && { after }),
    ...(operation !== undefined && { operation }),
    ...(status && { status }),
    ...(jobId !== undefined && { jobId }),
    ...(kind && { kind }),
    ...(text !== undefined && { text }),
  };
}

export interface Wait {
  readonly count: number;
  readonly waitMs: number;
}

/** The number of entries to wait for, and how long: each has a default if the other is set. @throws ControlError 400 */
export function waitIn(request: HttpRequest): Wait | undefined {
  const count = integerIn(request, 'count', { from: 1, to: MAX_LIMIT });
  const waitMs = integerIn(request, 'waitMs', { from: 0, to: MAX_WAIT_MS });
  const limit = limitIn(request);
  if (count !== undefined && count > limit) throw unreachable(count, limit);
  if (count === undefined && waitMs === undefined) return undefined;
  if (waitMs === 0) return undefined;
  return { count: count ?? 1, waitMs: waitMs ?? USUAL_WAIT_MS };
}

function limitIn(request: HttpRequest): number {
  return integerIn(request, 'limit', { from: 1, to: MAX_LIMIT }) ?? MAX_LIMIT;
}

function unreachable(count: number, limit: number): ControlError {
  return new ControlError(
    400,
    `count must be at most limit (${limit}), because the response contains all entries that it waits for; got ${count}`,
    { place: { nearest: limit } },
  );
}

function operationIn(
  request: HttpRequest,
  { vendorOperations, controlOperations }: Operations,
): string | undefined {
  const text = request.parameter('operation');
  if (text === undefined) return undefined;
  const names = [...vendorOperations, ...controlOperations].map(({ name }) => name);
  if (names.includes(text)) return text;
  const nearest = misspelledOperation(text, names);
  const hint = nearest === undefined ? ';' : `. Did you mean ${nearest}?`;
  throw new ControlError(
    400,
    `${quoted(text)} is not an operation${hint} GET /_sim/operations lists the names`,
    { place: nearest === undefined ? {} : { nearest } },
  );
}

function statusIn(request: HttpRequest): JournalFilter['status'] {
  const text = request.parameter('status');
  if (text === undefined) return undefined;
  if (/^(?:0|[1-5]\d\d)$/.test(text)) return { from: Number(text), to: Number(text) };
  const [, digit] = /^([1-5])xx$/i.exec(text) ?? [];
  if (digit !== undefined) return { from: 100 * Number(digit), to: 100 * Number(digit) + 99 };
  const [, first] = /^([1-5])/.exec(text) ?? [];
  throw new ControlError(
    400,
    `status must be a status such as 503, a class such as 5xx, or 0 for no response; got ${quoted(text)}`,
    { place: first === undefined ? {} : { nearest: `${first}xx` } },
  );
}
