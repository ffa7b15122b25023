import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Simulator } from '../../simulator.ts';
import {
  type BadRequest,
  badPath,
  notProxy,
  type ParserError,
  responseTo,
  unparsed,
  wrongExpect,
  wrongHost,
} from './bad-request.ts';
import { type Drain, draining } from './drain.ts';
import { createExchanges } from './exchanges.ts';

export interface ServerOptions {
  readonly handle: Simulator['handle'];
  /** Called for what did not become a request. */
  readonly onRejected: (rejected: BadRequest) => void;
  /** Receives unexpected errors. */
  readonly onBug: (error: unknown) => void;
}

/** How long a client can take to read why it was rejected, in milliseconds. */
const LINGER_MS = 1000;

export interface HttpServer {
  readonly server: Server;
  readonly drain: Drain;
}

/** Serves HTTP/1.1. Responds in JSON even to what Node.js would reject without a body. */
export function createHttpServer({ handle, onRejected, onBug }: ServerOptions): HttpServer {
  const exchanges = createExchanges();
  const rejected = new WeakSet<Duplex>();

  // Its type includes HTTP/2, which this server does not accept.
  const listener = getRequestListener(handle as Parameters<typeof getRequestListener>[0], {
    errorHandler: (error) => {
      if (!(error instanceof RequestError)) {
        onBug(error);
        return new Response(null, { status: 500 });
      }
      onRejected(badPath);
      const { body, headers } = responseTo(badPath);
      return new Response(body, { status: badPath.status, headers });
    },
  });
  const listen = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    exchanges.begin(incoming, outgoing);
    const wrong = wrongHost(incoming.rawHeaders);
    if (wrong) reject(outgoing, wrong);
    else void listener(incoming, outgoing);
  };
  const reject = (outgoing: ServerResponse, wrong: BadRequest) => {
    onRejected(wrong);
    const { body, headers } = responseTo(wrong);
    outgoing.writeHead(wrong.status, headers).end(body);
  };
  const rejectRaw = (socket: Duplex, wrong: BadRequest) => {
    if (!socket.writable || exchanges.hasResponse(socket)) {
      socket.destroy();
      return;
    }
    onRejected(wrong);
    socket.end(rawResponse(wrong));
    setTimeout(() => socket.destroy(), LINGER_MS).unref();
  };

  // Node would reject a request without a Host by itself, with no body.
  const server = createServer({ requireHostHeader: false }, listen);
  server.on('checkExpectation', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    exchanges.begin(incoming, outgoing);
    reject(outgoing, wrongExpect(incoming.headers.expect));
  });
  server.on('connect', (_incoming: IncomingMessage, socket: Duplex) => {
    // Node leaves the socket and its errors to this listener.
    socket.on('error', () => {}).resume();
    exchanges.afterResponses(socket, () => rejectRaw(socket, notProxy));
  });
  server.on('clientError', (error: ParserError, socket: Duplex) => {
    // The bytes after an error cause another error.
    if (rejected.has(socket)) return;
    rejected.add(socket);
    if (error.code === 'ECONNRESET') socket.destroy();
    else exchanges.afterResponses(socket, () => rejectRaw(socket, unparsed(error)));
  });
  return { server, drain: draining(server, exchanges.isBusy) };
}

function rawResponse(wrong: BadRequest): string {
  const { body, headers } = responseTo(wrong);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const first = `HTTP/1.1 ${wrong.status} ${STATUS_CODES[wrong.status]}`;
  return [first, ...lines, '', body].join('\r\n');
}
