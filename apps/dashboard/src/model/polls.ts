import { isOfClient, isPoll, type RequestRow } from './request-row.ts';

/** The polls whose response was the job, up to a time, oldest first. */
export function pollsOf(
  requests: readonly RequestRow[],
  jobId: number,
  at: number,
): readonly RequestRow[] {
  return requests.filter(
    (row) =>
      row.jobId === jobId &&
      isPoll(row) &&
      isOfClient(row) &&
      row.response.status === 200 &&
      row.at <= at,
  );
}

/** Two polls, by their numbers from 1. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/** The polls before and after the last change of status, or the last two. Undefined where there are no two. */
export function lastChange(polls: readonly RequestRow[]): Pair | undefined {
  if (polls.length < 2) return undefined;
  const at = polls.findLastIndex(
    (poll, index) => index > 0 && poll.seen !== polls[index - 1]?.seen,
  );
  const b = at === -1 ? polls.length : at + 1;
  return { a: b - 1, b };
}

/** The number of a poll in a URL; undefined: there is no such poll. */
export function numberIn(text: string | undefined, count: number): number | undefined {
  if (text === undefined || !/^[1-9]\d{0,9}$/.test(text)) return undefined;
  const number = Number(text);
  return number <= count ? number : undefined;
}
