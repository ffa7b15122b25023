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

const SECRET = /secret|token|authorization|password|assertion/i;

/** The path and query, without the values of secrets: a token may be asked for in the query. */
function shownPath(url: string): string {
  const { pathname, search, searchParams } = new URL(url);
  const secrets = [...searchParams.keys()].filter((name) => SECRET.test(name));
  if (secrets.length === 0) return `${pathname}${search}`;
  for (const name of secrets) searchParams.set(name, '***');
  return `${pathname}?${searchParams}`;
}
