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
  /** The URL where clients reach the simulator, if that is not where it listens. */
  readonly publicUrl?: string | undefined;
}

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
const ANY_HOST = '*';

/**
 * Keeps web pages out: a request must name a known host, or a page could reach the simulator under a name of its own,
 * must not come from another site, and to the control plane not from another origin. A link may lead to the page, for
 * no other page can frame or read that. A request in process has no Host header and passes.
 */
export function guard({ allowedHosts, healthOnAnyHost, publicUrl }: GuardOptions): Guard {
  const publicHost = publicUrl && new URL(publicUrl).host;
  const names = [...LOCAL_HOSTS, ...allowedHosts, ...(publicHost ? [publicHost] : [])];
  const allowed = new Set(names.map((host) => host.toLowerCase()));
  const allowsAny = allowed.has(ANY_HOST);
  const isAllowed = (host: string) =>
    allowsAny || allowed.has(withoutPort(host)) || allowed.has(host);
  // Nearly all requests name the same host as the one before them.
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
      // A request line may name another host than the header does, and the links of an answer would follow it.
      const leads = (url: string, origin: string) =>
        url.startsWith(origin) || isAllowed(new URL(url).host);
      if (!named) return refusedHost(host);
      if (!leads(request.url, named.origin)) return refusedHost(new URL(request.url).host);
    }
    const site = request.rawHeader('sec-fetch-site');
    if (site === 'cross-site' && !opensPage(request)) return new ApiError('cross-site');
    const origin = host === undefined ? undefined : request.rawHeader('origin');
    if (origin === undefined || !request.path.startsWith(CONTROL)) return undefined;
    // Behind a proxy that names another host, the page can at least say so.
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

/** What ends TLS before the simulator makes an origin of another scheme. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function isHealth({ method, path }: HttpRequest): boolean {
  return path === '/_sim/health' && (method === 'GET' || method === 'HEAD');
}

const PAGE = /^\/_sim\/ui(?:\/[^/]*)?$/;

/** What any origin can read: the page, its script and its style. */
function isPage({ method, path }: HttpRequest): boolean {
  return method === 'GET' && PAGE.test(path);
}

/** Whether a link to the page is followed, and it fills a tab. */
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
