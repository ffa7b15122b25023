import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What the connections of a server are doing: requests may follow one another before they are answered. */
export interface Exchanges {
  begin(incoming: IncomingMessage, outgoing: ServerResponse): void;
  /**
   * Waits for the responses to the complete requests of a connection: bytes that are wrong came after them. A
   * request that is not complete is itself what is wrong.
   */
  afterAnswers(socket: Duplex, act: () => void): void;
  /** Whether an incomplete request has been answered, in part at least: nothing can be said any more. */
  isAnswered(socket: Duplex): boolean;
  /** Whether a response is under way, or to come. */
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
    afterAnswers: (socket, act) => {
      const { incoming, outgoing, before } = last.get(socket) ?? {};
      const pending = incoming?.complete ? outgoing : before;
      // A response is destroyed once it is sent, or its connection closed.
      if (!pending || pending.destroyed) act();
      else pending.once('close', act);
    },
    isAnswered: (socket) => {
      const { incoming, outgoing } = last.get(socket) ?? {};
      return outgoing !== undefined && !incoming?.complete && outgoing.headersSent;
    },
    isBusy: (socket) => last.get(socket)?.outgoing.writableFinished === false,
  };
}
