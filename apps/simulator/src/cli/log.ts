import type { Writable } from 'node:stream';

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
      request: ({ url, ...event }) =>
        line(JSON.stringify({ event: 'request', ...event, path: shownPath(url) })),
    };
  }
  return {
    ready: ({ url, edition, world, controlToken }) => {
      line(`aep-sim (unofficial) is ready at ${url}, edition ${edition}, world ${world}`);
      if (controlToken)
        line(`The control plane ${url}/_sim wants the bearer token ${controlToken}`);
    },
    request: ({ method, url, status, ms }) =>
      line(`${status} ${method} ${shownPath(url)} ${ms} ms`),
  };
}

/** The path and query; a token request's query stays out, for it holds the client's secret. */
function shownPath(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname.includes('/ims/') ? pathname : `${pathname}${search}`;
}
