import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Carrier } from './carrier.ts';
import { chunksOf } from './chunks.ts';

/**
 * Tells node-server that nothing is left to send. It sends a `Response` of its own class whatever that says, and by now
 * the global class is its own; a clone is one of the platform's.
 */
const SENT = RESPONSE_ALREADY_SENT.clone();

/** Writes past node's server, which would send whole responses alone. */
export function onSocket(outgoing: ServerResponse): Carrier {
  const gone = goneOf(outgoing);
  // A request that came on the heels of another has the socket once that was answered.
  const turn = async () => {
    if (!outgoing.socket) await once(outgoing, 'socket', { signal: gone }).catch(() => {});
    return outgoing.req.socket;
  };
  return {
    gone,
    reset: async () => {
      (await turn()).resetAndDestroy();
      return SENT;
    },
    sendPart: async ({ status, headers, body }, { length, bytes, end }) => {
      const socket = await turn();
      outgoing.writeHead(status, { ...headers, 'content-length': length });
      outgoing.flushHeaders();
      for await (const chunk of chunksOf(body, bytes)) await written(outgoing, chunk);
      if (end === 'reset') socket.resetAndDestroy();
      else socket.destroySoon();
      return SENT;
    },
  };
}

/** Aborts with the response or, while that waits for its turn, with the connection. */
function goneOf(outgoing: ServerResponse): AbortSignal {
  const { socket } = outgoing.req;
  const gone = new AbortController();
  if (outgoing.destroyed || socket.destroyed) gone.abort();
  const close = () => {
    gone.abort();
    socket.removeListener('close', close);
  };
  outgoing.once('close', close);
  socket.once('close', close);
  return gone.signal;
}

/** A client that has gone is no error: there is nobody to tell. */
function written(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (chunk.byteLength === 0 || outgoing.destroyed) resolve();
    else outgoing.write(chunk, () => resolve());
  });
}
