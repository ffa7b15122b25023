import type { Entry } from './entry.ts';

/** From one request to a later one, in milliseconds, on both clocks. */
export interface Span {
  readonly realMs: number;
  readonly sandboxMs: number;
}

export function spanOf(first: Entry, later: Entry): Span {
  return {
    realMs: Math.max(0, later.wallAt - first.wallAt),
    sandboxMs: Math.max(0, later.at - first.at),
  };
}

export function sumOf(spans: readonly Span[]): Span {
  return {
    realMs: spans.reduce((sum, { realMs }) => sum + realMs, 0),
    sandboxMs: spans.reduce((sum, { sandboxMs }) => sum + sandboxMs, 0),
  };
}

/** How long a client can have waited: the longer of the two, for a test that moves the sandbox's clock does not sleep. */
export function longerOf({ realMs, sandboxMs }: Span): number {
  return Math.max(realMs, sandboxMs);
}

/** Both times are whole milliseconds. */
const ROUNDING_MS = 2;

/** Whether the sandbox's clock went on by more than passed in real time: something has moved it. */
export function wasMoved({ realMs, sandboxMs }: Span): boolean {
  return sandboxMs > realMs + ROUNDING_MS;
}

/** Whether the sandbox's clock was frozen from the first poll of a job to the last request. */
export function wasFrozen(firstPoll: Entry | undefined, last: Entry | undefined): boolean {
  if (!firstPoll || !last) return false;
  const { realMs, sandboxMs } = spanOf(firstPoll, last);
  return sandboxMs === 0 && realMs > ROUNDING_MS;
}

/**
 * Whether a request was certainly sent after the response to another: entries do not have the time when a
 * request was sent, only about when it was handled.
 */
export function isSurelyLater(first: Entry, later: Entry): boolean {
  const endedAt = first.wallAt + first.tookMs;
  return later.wallAt - later.tookMs > endedAt + ROUNDING_MS || wasMoved(spanOf(first, later));
}
