import { textOf } from './response-text.ts';
import { RESPONDS_WITHIN_MS, within } from './within.ts';

export type Fetch = (request: Request) => Promise<Response>;

/** A response that was received. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly status: number;
}

export interface FetchOptions {
  /** Ends every request. */
  readonly signal?: AbortSignal;
  /** How long to wait for a response, and for each next part of a file, in milliseconds. */
  readonly withinMs?: number;
  /** Asked after that time without a response: whether to keep waiting. Absent: no. */
  readonly isAlive?: () => Promise<boolean>;
  readonly onResponse?: (response: Received) => void;
}

/**
 * The global `fetch` for a server that may stop responding, or never stop. A file is read as it comes; every other body
 * is limited in time and length.
 *
 * Rejects with Late, Unreadable, the signal's reason, or the error of `fetch`.
 */
export function fetchWithin(options: FetchOptions = {}): Fetch {
  const { withinMs = RESPONDS_WITHIN_MS, isAlive, onResponse } = options;
  return async (request) => {
    const { abort, signal, aborted } = following([request.signal, options.signal]);
    const { method, url } = request;
    try {
      const coming = fetch(request, { signal });
      const response = await Promise.race([within(withinMs, coming, isAlive), aborted]);
      const { status, headers, body } = response;
      onResponse?.({ method, url, status });
      if (!body) return response;
      const isFile = response.ok && new URL(url).searchParams.has('path');
      const rest = isFile
        ? ReadableStream.from(partsOf(body, withinMs))
        : await Promise.race([textOf(response, { ms: withinMs }), aborted]);
      return new Response(rest, { status, headers });
    } catch (error) {
      // The request would keep the process running.
      abort();
      throw error;
    }
  };
}

/**
 * A signal that aborts with the first of several. AbortSignal.any is not used: what it returns can be collected as garbage
 * while fetch waits for it, and then nothing ends the request.
 */
function following(signals: readonly (AbortSignal | undefined)[]) {
  const over = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    over.signal.addEventListener('abort', () => reject(over.signal.reason), { once: true });
  });
  // It may reject after the response.
  aborted.catch(() => {});
  for (const signal of signals) {
    const abort = () => over.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true, signal: over.signal });
  }
  return { signal: over.signal, aborted, abort: () => over.abort() };
}

async function* partsOf(
  body: ReadableStream<Uint8Array>,
  withinMs: number,
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await within(withinMs, reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    // A part that is late would keep the connection open.
    void reader.cancel().catch(() => {});
  }
}
