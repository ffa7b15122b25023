import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How often connections are looked at, in milliseconds. */
const EACH_MS = 50;

/** Ends a server: it takes no more connections, and calls back once the responses that are under way were sent. */
export type Drain = (ended: () => void) => void;

/**
 * Follows the connections of a server. When it is to end, those without a response under way are closed: what a client
 * keeps open for its next request, or has begun to send, would be waited for in vain.
 */
export function draining(server: Server, isBusy: (socket: Socket) => boolean): Drain {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return (ended) => {
    const closeIdle = () => {
      for (const socket of open) if (!isBusy(socket)) socket.destroySoon();
    };
    const looking = setInterval(closeIdle, EACH_MS);
    server.close(() => {
      clearInterval(looking);
      ended();
    });
    closeIdle();
  };
}
