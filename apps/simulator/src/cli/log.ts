import type { Writable } from 'node:stream';
import { maskedTarget } from '../journal/masked.ts';
import type { Head } from '../journal/port.ts';

export interface Ready {
  readonly url: string;
  readonly edition: string;
  readonly world: string;
  readonly controlToken?: string;
}

export interface Answered {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly ms: number;
  /** Of the request. */
  readonly head: Head;
}

/** What a running simulator says: once when it is ready, then a line for each request. */
export interface Log {
  ready(event: Ready): void;
  request(event: Answered): void;
}

export function logTo(out: Writable, form: 'json' | 'text'): Log {
  const line = (text: string) => out.write(`${text}\n`);
  if (form === 'json') {
    return {
      ready: (event) => line(JSON.stringify({ event: 'ready', ...event })),
      request: ({ url, head, ...event }) =>
        line(JSON.stringify({ event: 'request', ...event, path: shownPath(url, head) })),
    };
  }
  return {
    ready: ({ url, edition, world, controlToken }) => {
      line(`aep-sim (unofficial) is ready at ${url}, edition ${edition}, world ${world}`);
      if (controlToken)
        line(`The control plane ${url}/_sim wants the bearer token ${controlToken}`);
    },
    request: ({ method, url, status, ms, head }) =>
      line(`${status} ${method} ${shownPath(url, head)} ${ms} ms`),
  };
}

/** The path and query, without the secrets of the request: a token may be asked for in the query. */
function shownPath(url: string, head: Head): string {
  const { pathname, search } = new URL(url);
  return maskedTarget(head, `${pathname}${search}`);
}
