import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** The requests of each connection of a server, which may be pipelined. */
export interface Exchanges {
  begin(incoming: IncomingMessage, outgoing: ServerResponse): void;
  /**
   * Waits for the responses to the complete requests of a connection, because the bytes that are not valid came after
   * them. An incomplete request is itself not valid.
   */
  afterResponses(socket: Duplex, act: () => void): void;
  /** Whether the response to an incomplete request has begun, so that no error can be sent. */
  hasResponse(socket: Duplex): boolean;
  /** Whether a response is unfinished. */
  isBusy(socket: Duplex): boolean;
}

/** The last request of a connection, and the response to the one before it. */
interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly before: ServerResponse | undefined;
}

export function createExchanges(): Exchanges {
  const last = new WeakMap<Duplex, Exchange>();
  return {
    begin: (incoming, outgoing) => {
      const { socket } = incoming;
      last.set(socket, { incoming, outgoing, before: last.get(socket)?.outgoing });
    },
    afterResponses: (socket, act) => {
      const { incoming, outgoing, before } = last.get(socket) ?? {};
      const pending = incoming?.complete ? outgoing : before;
      // A response is destroyed once it is sent or its connection is closed.
      if (!pending || pending.destroyed) act();
      else pending.once('close', act);
    },
    hasResponse: (socket) => {
      const { incoming, outgoing } = last.get(socket) ?? {};
      return outgoing !== undefined && !incoming?.complete && outgoing.headersSent;
    },
    isBusy: (socket) => last.get(socket)?.outgoing.writableFinished === false,
  };
}
