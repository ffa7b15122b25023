import { textOf } from './response-text.ts';
import { eachWithin, RESPONDS_WITHIN_MS, within } from './within.ts';

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
  const { signal, withinMs = RESPONDS_WITHIN_MS, isAlive, onResponse } = options;
  return async (request) => {
    const late = new AbortController();
    const ends = [request.signal, late.signal, signal].filter((one) => one !== undefined);
    const coming = fetch(new Request(request, { signal: AbortSignal.any(ends) }));
    const response = await within(withinMs, coming, isAlive).catch((error) => {
      // The request would keep the process running.
      late.abort();
      throw error;
    });
    const { method, url } = request;
    const { status, headers, body } = response;
    onResponse?.({ method, url, status });
    if (!body) return response;
    const isFile = new URL(url).searchParams.has('path');
    const rest = isFile
      ? ReadableStream.from(partsOf(body, withinMs, () => late.abort()))
      : await textOf(response);
    return new Response(rest, { status, headers });
  };
}

async function* partsOf(
  body: ReadableStream<Uint8Array>,
  withinMs: number,
  close: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield* eachWithin(withinMs, body);
  } finally {
    // A part that is late would keep the connection open.
    close();
  }
}
