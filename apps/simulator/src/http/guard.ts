import { quoted } from '../core/sentence.ts';
import { ApiError } from './api-error.ts';
import type { HttpRequest } from './request.ts';

/** The error for a request that is rejected regardless of its path. */
export type Guard = (request: HttpRequest) => ApiError | undefined;

export interface GuardOptions {
  /** Hosts in addition to the loopback names; `*` stands for any. */
  readonly allowedHosts: readonly string[];
  /** Whether `GET /_sim/health` accepts any host. */
  readonly healthOnAnyHost: boolean;
  /** The URL that clients use, if it is not where the simulator listens. */
  readonly publicUrl?: string | undefined;
}

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
const ANY_HOST = '*';

/**
 * Rejects web pages: a request must have a known host, because a page could use a host name of its own for the
 * simulator. It must not come from another site, and to the control plane not from another origin. A link to the
 * simulator's page is allowed, because no other page can embed or read it. A request in process has no Host header.
 */
export function guard({ allowedHosts, healthOnAnyHost, publicUrl }: GuardOptions): Guard {
  const publicHost = publicUrl && new URL(publicUrl).host;
  const names = [...LOCAL_HOSTS, ...allowedHosts, ...(publicHost ? [publicHost] : [])];
  const allowed = new Set(names.map((host) => host.toLowerCase()));
  const allowsAny = allowed.has(ANY_HOST);
  const isAllowed = (host: string) =>
    allowsAny || allowed.has(withoutPort(host)) || allowed.has(host);
  // Most requests have the same host as the one before.
  let last: { readonly host: string; readonly origin: string } | undefined;
  const known = (host: string) => {
    if (host === last?.host) return last;
    const lower = host.toLowerCase();
    if (!isAllowed(lower)) return undefined;
    last = { host, origin: `http://${lower}/` };
    return last;
  };
  return (request) => {
    const host = request.rawHeader('host');
    if (host !== undefined && !(healthOnAnyHost && isHealth(request))) {
      const named = known(host);
      // A request line may have another host than the header, and the links of a response would use it.
      const leads = (url: string, origin: string) =>
        url.startsWith(origin) || isAllowed(new URL(url).host);
      if (!named) return refusedHost(host);
      if (!leads(request.url, named.origin)) return refusedHost(new URL(request.url).host);
    }
    const site = request.rawHeader('sec-fetch-site');
    if (site === 'cross-site' && !opensPage(request)) return new ApiError('cross-site');
    const origin = host === undefined ? undefined : request.rawHeader('origin');
    if (origin === undefined || !request.path.startsWith(CONTROL)) return undefined;
    // Behind a proxy with another host, the page can at least show this error.
    if (isPage(request)) return undefined;
    const own = hostOf(origin);
    return own && (own === host?.toLowerCase() || own === publicHost)
      ? undefined
      : new ApiError('foreign-origin');
  };
}

const CONTROL = '/_sim';

function refusedHost(host: string): ApiError {
  const isPlain = /^[\w.:[\]-]{1,80}$/.test(host);
  const name = isPlain ? withoutPort(host) : '<host>';
  const message = `Host ${isPlain ? host : quoted(host)} is not allowed. To accept it, start with --allowed-hosts ${name}`;
  return new ApiError('host-refused', [message]);
}

/** TLS termination in front of the simulator changes the scheme of an origin. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function isHealth({ method, path }: HttpRequest): boolean {
  return path === '/_sim/health' && (method === 'GET' || method === 'HEAD');
}

const PAGE = /^\/_sim\/ui(?:\/[^/]*)?$/;

/** What any origin can read: the page, its script, and its style. */
function isPage({ method, path }: HttpRequest): boolean {
  return method === 'GET' && PAGE.test(path);
}

/** Whether a link to the page is followed as a top-level navigation. */
function opensPage(request: HttpRequest): boolean {
  return (
    isPage(request) &&
    request.rawHeader('sec-fetch-mode') === 'navigate' &&
    request.rawHeader('sec-fetch-dest') === 'document'
  );
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

/** The largest port of TCP. */
const LAST_PORT = 65_535;

/**
 * Whether a Host header can have this value: a name or an address, with or without a port. A URL, a path, or a name in
 * another script than ASCII would never match one.
 */
export function isHost(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const host = /^(?:[^\s/@*:?#[\]\\\x7f-\uffff]+|\[[^\s/@[\]]+\])(?::(\d{1,5}))?$/.exec(text);
  return host !== null && Number(host[1] ?? 0) <= LAST_PORT;
}
