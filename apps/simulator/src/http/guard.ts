import { Fault } from './api-error.ts';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Keeps web pages out: a request must name a known host, or a page could reach the simulator under a name of
 * its own, and must not come from another site. A request in process has no Host header and passes.
 */
export function guard(allowedHosts: readonly string[]): (request: Request) => Fault | undefined {
  const allowed = new Set([...LOCAL_HOSTS, ...allowedHosts].map((host) => host.toLowerCase()));
  const isAllowed = (host: string) => allowed.has(withoutPort(host)) || allowed.has(host);
  // A request line may name another host than the header does, and the links of an answer would follow it.
  const leads = (url: string, host: string) =>
    url.startsWith(`http://${host}/`) || isAllowed(new URL(url).host);
  return ({ headers, url }) => {
    const host = headers.get('host')?.toLowerCase();
    if (host !== undefined && !(isAllowed(host) && leads(url, host))) {
      return new Fault('host-refused');
    }
    return headers.get('sec-fetch-site') === 'cross-site' ? new Fault('cross-site') : undefined;
  };
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}
