import { ApiError } from './api-error.ts';
import type { HttpRequest } from './request.ts';

/** The error for a request that is not let in, whatever it asks for. */
export type Guard = (request: HttpRequest) => ApiError | undefined;

export interface GuardOptions {
  /** Hosts beside the loopback names. */
  readonly allowedHosts: readonly string[];
  /** Whether `GET /_sim/health` may name any host. */
  readonly healthOnAnyHost: boolean;
}

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Keeps web pages out: a request must name a known host, or a page could reach the simulator under a name of
 * its own, and must not come from another site. A request in process has no Host header and passes.
 */
export function guard({ allowedHosts, healthOnAnyHost }: GuardOptions): Guard {
  const allowed = new Set([...LOCAL_HOSTS, ...allowedHosts].map((host) => host.toLowerCase()));
  const isAllowed = (host: string) => allowed.has(withoutPort(host)) || allowed.has(host);
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
      if (!named || !leads(request.url, named.origin)) return new ApiError('host-refused');
    }
    const site = request.rawHeader('sec-fetch-site');
    return site === 'cross-site' ? new ApiError('cross-site') : undefined;
  };
}

function isHealth({ method, path }: HttpRequest): boolean {
  return path === '/_sim/health' && (method === 'GET' || method === 'HEAD');
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}
