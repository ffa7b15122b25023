import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How often connections are checked, in milliseconds. */
const EACH_MS = 50;

/** Closes a server: it accepts no more connections, and calls back once the unfinished responses were sent. */
export type Drain = (ended: () => void) => void;

/**
 * Tracks the connections of a server. When it closes, connections without an unfinished response are closed, because
 * their clients may keep them open indefinitely.
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
