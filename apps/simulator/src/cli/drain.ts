import type { Server } from 'node:http';

/** How often connections are looked at, in milliseconds. */
const EACH_MS = 50;

/**
 * Takes no more connections, and ends once the answers that are under way were sent. What a client keeps open for its
 * next request is closed: it would be kept for seconds.
 */
export function drain(server: Server, ended: () => void): void {
  const looking = setInterval(() => server.closeIdleConnections(), EACH_MS);
  server.close(() => {
    clearInterval(looking);
    ended();
  });
}
