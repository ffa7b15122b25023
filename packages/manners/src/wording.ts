import type { Span } from './times.ts';

/** `1 time`, `1,200 times`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** `0.3 s`. */
export function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(ms < 100 ? 3 : 1))} s`;
}

export function spanText({ realMs, sandboxMs }: Span): string {
  return `${seconds(realMs)} of real time and ${seconds(sandboxMs)} on the sandbox's clock`;
}

/** What follows the sandbox's clock. A script is not in the journal: a job that is stuck never finishes. */
export const FROZEN = 'was frozen; no job continues until you advance it or set advanceOnPoll';

const MOST_NAMED = 5;

/** `7`, `7 and 8`, `7, 8, 9, 10, 11, and 4 more`. */
export function listed(items: readonly (string | number)[]): string {
  const named = items.slice(0, MOST_NAMED).map(String);
  const left = items.length - named.length;
  if (left > 0) named.push(`${left.toLocaleString('en-US')} more`);
  const last = named.pop() ?? '';
  if (named.length === 0) return last;
  return `${named.join(', ')}${named.length > 1 ? ',' : ''} and ${last}`;
}

/** `job 7`, `jobs 7 and 8`. */
export function jobsText(ids: readonly number[]): string {
  return `job${ids.length === 1 ? '' : 's'} ${listed(ids)}`;
}
