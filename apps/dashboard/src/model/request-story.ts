import { isBad, isOfClient, isPoll, isRetry, type RequestRow } from './request-row.ts';

/** What came before a request, as far as it says something about it. */
export interface Story {
  /** The status that the poll before has told; undefined: there was none. */
  readonly before?: string;
  /** Since the attempt that it repeats, by the clock of the sandbox; where that stood still, by that on the wall. */
  readonly sinceMs?: number;
  /** How long the attempt before was asked to wait, in seconds. */
  readonly askedS?: number;
}

/** What came before each request, by its seq. Rows are oldest first. */
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

/** Whether a request tells something new, or is one to look at. Calls that no client has sent always are. */
export function isChange(row: RequestRow, story: Story | undefined, starts: ReadonlySet<number>) {
  if (!isOfClient(row) || isBad(row) || isRetry(row) || starts.has(row.seq)) return true;
  const { method } = row.request;
  if (method !== 'GET' && method !== 'HEAD') return true;
  return row.seen !== undefined && row.seen !== story?.before;
}
