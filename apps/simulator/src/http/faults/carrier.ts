import type { Reply } from '../reply.ts';
import type { HttpRequest } from '../request.ts';
import { inProcess } from './in-process.ts';
import { onSocket } from './on-socket.ts';

/** Sends a response to its client: over the socket of a server, or as a promise in the same process. */
export interface Carrier {
  /** Aborts when the client no longer waits. */
  readonly gone: AbortSignal;
  /** Resets the connection before anything was sent. */
  reset(): Response | Promise<Response>;
  /** Sends a head and a part of the body, and then closes the connection. */
  sendPart(reply: Reply, part: Part): Promise<Response>;
}

export interface Part {
  /** The length in the head, in bytes. */
  readonly length: number;
  /** How many bytes are sent. */
  readonly bytes: number;
  /** How the connection ends: RST, or FIN. */
  readonly end: 'reset' | 'close';
}

export function carrierOf({ outgoing, signal }: HttpRequest): Carrier {
  return outgoing ? onSocket(outgoing) : inProcess(signal);
}
