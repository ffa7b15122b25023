import { turn } from '../macrotask.ts';
import type { TestSandbox } from './test-sandbox.ts';

const TURN_EVERY_REQUESTS = 20;

/**
 * The `fetch` of a test: sends requests for any host to `baseUrl`, and changes nothing else. `send` is the `fetch` of
 * the simulator.
 */
export function clientFetch(
  baseUrl: string,
  send: TestSandbox['fetch'],
  isOpen: () => boolean,
): TestSandbox['fetch'] {
  const { origin } = new URL(baseUrl);
  let sent = 0;
  return async (input, init) => {
    // In process, a client that polls without a pause would keep the time limit of its test from passing.
    if (++sent % TURN_EVERY_REQUESTS === 0) await turn();
    if (!isOpen()) throw closed();
    const address = typeof input === 'object' && 'url' in input ? input.url : String(input);
    if (URL.canParse(address) && new URL(address).origin === origin) return send(input, init);
    if (!address.startsWith('/') && !/^https?:/i.test(address)) return send(input, init);
    const { pathname, search } = new URL(address, origin);
    return send(movedTo(`${baseUrl}${pathname}${search}`, input, init));
  };
}

/** The same request to another URL. Its class may not be the global one, as in jsdom. */
function movedTo(target: string, input: string | URL | Request, init?: RequestInit): Request {
  const request = new Request(
    target,
    typeof input === 'object' && 'url' in input ? partsOf(input) : {},
  );
  const moved = new Request(request, init);
  // Libraries that intercept requests, such as MSW, may have added the host as a header.
  moved.headers.delete('host');
  return moved;
}

function partsOf(request: Request): RequestInit {
  if (request instanceof Request) return request as RequestInit;
  const { method, headers, body, signal } = request as Request;
  return { method, headers, body, signal, duplex: 'half' } as RequestInit;
}

/** As from a server that has stopped, so that loops of a client end with their test. */
function closed(): TypeError {
  const cause = Object.assign(new Error('The simulator of this test is closed.'), {
    code: 'ECONNREFUSED',
  });
  return new TypeError('fetch failed', { cause });
}
