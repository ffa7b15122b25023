import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Carrier } from './carrier.ts';
import { chunksOf } from './chunks.ts';

/**
 * Signals to node-server that nothing is left to send. It sends a `Response` of its own class whatever that says, and
 * it has replaced the global class by now; a clone is one of the platform's.
 */
const SENT = RESPONSE_ALREADY_SENT.clone();

/** Writes to the socket directly, because node-server would only send whole responses. */
export function onSocket(outgoing: ServerResponse): Carrier {
  const gone = goneOf(outgoing);
  // A pipelined request has the socket after the one before has received its response.
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

/** Aborts with the response or, while that waits in the queue, with the connection. */
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

/** A closed connection is not an error: there is no client to report it to. */
function written(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (chunk.byteLength === 0 || outgoing.destroyed) resolve();
    else outgoing.write(chunk, () => resolve());
  });
}
