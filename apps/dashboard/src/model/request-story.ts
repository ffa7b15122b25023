import { isBad, isOfClient, isPoll, isRetry, type RequestRow } from './request-row.ts';

/** The requests before a request, as far as they explain it. */
export interface Story {
  /** The status in the response to the previous poll; undefined: there was none. */
  readonly before?: string;
  /** Since the attempt that it repeats, on the clock of the sandbox; if that was frozen, in real time. */
  readonly sinceMs?: number;
  /** Retry-After of the previous attempt, in seconds. */
  readonly askedS?: number;
}

/** The story of each request, by its seq. Rows are oldest first. */
export function storiesOf(rows: readonly RequestRow[]): ReadonlyMap<number, Story> {
  const stories = new Map<number, Story>();
  const seen = new Map<number, string>();
  const attempts = new Map<string, RequestRow>();
  for (const row of rows) {
    if (!isOfClient(row)) continue;
    const { seq, jobId, attempt } = row;
    const key = `${row.request.method} ${row.request.path} `;
    const repeated = isRetry(row) ? attempts.get(key + (attempt - 1)) : undefined;
    const before = jobId !== undefined && isPoll(row) ? seen.get(jobId) : undefined;
    stories.set(seq, {
      ...(before !== undefined && { before }),
      ...(repeated && { sinceMs: passed(repeated, row) }),
      ...(repeated?.retryAfterS !== undefined && { askedS: repeated.retryAfterS }),
    });
    if (isBad(row)) attempts.set(key + attempt, row);
    if (isPoll(row) && jobId !== undefined && row.seen !== undefined) seen.set(jobId, row.seen);
  }
  return stories;
}

function passed(from: RequestRow, to: RequestRow): number {
  return to.at > from.at ? to.at - from.at : to.wallAt - from.wallAt;
}

/** Whether a request is important. Requests that no client has sent always are. */
export function isChange(row: RequestRow, story: Story | undefined, starts: ReadonlySet<number>) {
  if (!isOfClient(row) || isBad(row) || isRetry(row) || starts.has(row.seq)) return true;
  const { method } = row.request;
  if (method !== 'GET' && method !== 'HEAD') return true;
  return row.seen !== undefined && row.seen !== story?.before;
}
