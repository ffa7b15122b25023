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
  const closing = new AbortController();
  const close = () => closing.abort();
  if (outgoing.destroyed) close();
  else outgoing.once('close', close);
  const { socket } = outgoing;
  return {
    gone: closing.signal,
    reset: () => {
      socket?.resetAndDestroy();
      return SENT;
    },
    sendPart: async ({ status, headers, body }, { length, bytes, end }) => {
      outgoing.writeHead(status, { ...headers, 'content-length': length });
      outgoing.flushHeaders();
      for await (const chunk of chunksOf(body, bytes)) await written(outgoing, chunk);
      if (end === 'reset') socket?.resetAndDestroy();
      else socket?.destroySoon();
      return SENT;
    },
  };
}

/** A client that has gone is no error: there is nobody to tell. */
function written(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    if (chunk.byteLength === 0 || outgoing.destroyed) resolve();
    else outgoing.write(chunk, () => resolve());
  });
}
