import type { Reply } from '../reply.ts';
import type { HttpRequest } from '../request.ts';
import { inProcess } from './in-process.ts';
import { onSocket } from './on-socket.ts';

/** What carries a response to its client: the socket of a server, or a promise in the same process. */
export interface Carrier {
  /** Aborts when the client no longer waits. */
  readonly gone: AbortSignal;
  /** Breaks the connection before anything was sent. */
  reset(): Response | Promise<Response>;
  /** Sends a head and a part of the body, and breaks the connection then. */
  sendPart(reply: Reply, part: Part): Promise<Response>;
}

export interface Part {
  /** That the head promises, in bytes. */
  readonly length: number;
  /** That are sent. */
  readonly bytes: number;
  /** How the connection ends: RST, or FIN. */
  readonly end: 'reset' | 'close';
}

export function carrierOf({ outgoing, signal }: HttpRequest): Carrier {
  return outgoing ? onSocket(outgoing) : inProcess(signal);
}
