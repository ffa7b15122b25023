import type { TestSandbox } from './test-sandbox.ts';

/**
 * The `fetch` of a test: what a client requests of any host comes to `baseUrl`. `send` is a fetch; nothing of what the
 * client sends or gets is changed but the host.
 */
export function clientFetch(
  baseUrl: string,
  send: TestSandbox['fetch'],
  isOpen: () => boolean,
): TestSandbox['fetch'] {
  const { origin } = new URL(baseUrl);
  return async (input, init) => {
    if (!isOpen()) throw closed();
    const address = typeof input === 'object' && 'url' in input ? input.url : String(input);
    if (URL.canParse(address) && new URL(address).origin === origin) return send(input, init);
    if (!address.startsWith('/') && !/^https?:/i.test(address)) return send(input, init);
    const { pathname, search } = new URL(address, origin);
    return send(movedTo(`${baseUrl}${pathname}${search}`, input, init));
  };
}

/** The same request to another address. It may be of another class than the global one, as in jsdom. */
function movedTo(target: string, input: string | URL | Request, init?: RequestInit): Request {
  const request = new Request(
    target,
    typeof input === 'object' && 'url' in input ? partsOf(input) : {},
  );
  const moved = new Request(request, init);
  // What intercepts requests, as MSW does, may have put the host that was named among the headers.
  moved.headers.delete('host');
  return moved;
}

function partsOf(request: Request): RequestInit {
  if (request instanceof Request) return request as RequestInit;
  const { method, headers, body, signal } = request as Request;
  return { method, headers, body, signal, duplex: 'half' } as RequestInit;
}

/** As of a server that is gone: what a client left running ends with its test. */
function closed(): TypeError {
  const cause = Object.assign(new Error('The simulator of this test is closed.'), {
    code: 'ECONNREFUSED',
  });
  return new TypeError('fetch failed', { cause });
}
