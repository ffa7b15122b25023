import type { MiddlewareHandler } from 'hono';
import type { Environment } from './environment.ts';
import { Fault } from './faults.ts';

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Keeps web pages out: a request must name a known host, or a page could reach the simulator under a name of
 * its own, and must not come from another site. A request in process has no Host header and passes.
 */
export function guard(allowedHosts: readonly string[]): MiddlewareHandler<Environment> {
  const allowed = new Set([...LOCAL_HOSTS, ...allowedHosts].map((host) => host.toLowerCase()));
  return async (c, next) => {
    const host = c.req.header('host');
    if (host !== undefined && !allowed.has(hostname(host)) && !allowed.has(host.toLowerCase())) {
      throw new Fault('host-refused');
    }
    if (c.req.header('sec-fetch-site') === 'cross-site') throw new Fault('cross-site');
    await next();
  };
}

/** A Host header without its port. */
function hostname(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
