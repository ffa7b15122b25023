import type { IncomingMessage, ServerResponse } from 'node:http';
import { type EditionName, editionNames } from '@aep-sim/types';
import type { Context } from 'hono';
import { getPathNoStrict } from 'hono/utils/url';
import type { Head } from '../journal/port.ts';
import type { Description } from './description.ts';
import { type NamedQuery, namedQuery } from './named-query.ts';

/** The objects of node-server for a request; in process there are none. */
export interface Socket {
  readonly incoming?: Incoming;
  readonly outgoing?: ServerResponse;
}

/** What Node.js has parsed of a request. */
type Incoming = Pick<IncomingMessage, 'headers' | 'rawHeaders' | 'url'>;

/** The settings that all requests of a simulator share. */
export interface Site {
  /** The edition of a path without one. */
  readonly defaultEdition: EditionName;
  /** The URL that clients use, without a slash at the end; undefined: the one of each request. */
  readonly publicUrl?: string | undefined;
}

/** The client has closed the connection: the rest of the work is skipped. */
export class ClientGone extends Error {}

/** A request as operations see it. Properties that cost work are calculated when they are read. */
export class HttpRequest {
  readonly method: string;
  /** Absolute, as it was sent. */
  readonly url: string;
  /** The edition in the path, or else the default one. */
  readonly edition: EditionName;
  /** What precedes the path of Experience Platform: nothing, or `/editions/<name>`. */
  readonly prefix: string;
  /** The body as far as it was read, for the journal. */
  body?: string;
  /** The body as JSON, once it was parsed. */
  json?: unknown;
  readonly #context: Context;
  readonly #incoming: Incoming | undefined;
  readonly #operation: Partial<Description>;
  readonly #publicUrl: string | undefined;
  #query: URLSearchParams | undefined;
  #named: NamedQuery | undefined;

  constructor(
    context: Context,
    { defaultEdition, publicUrl }: Site,
    operation: Partial<Description> = {},
  ) {
    const { req } = context;
    this.#publicUrl = publicUrl;
    this.#operation = operation;
    this.method = req.method;
    this.url = req.url;
    const named = editionIn(req.url);
    this.edition = named ?? defaultEdition;
    this.prefix = named ? `${EDITIONS}${named}` : '';
    this.#context = context;
    this.#incoming = (context.env as Socket | undefined)?.incoming;
  }

  /** The value of a header, by its lowercase name; a blank one counts as absent. */
  header(name: string): string | undefined {
    return this.rawHeader(name)?.trim() || undefined;
  }

  /** A header as Node.js has parsed it, or in process as the request has it: the record of Node.js costs least. */
  rawHeader(name: string): string | undefined {
    if (!this.#incoming) return this.#context.req.raw.headers.get(name) ?? undefined;
    const value: unknown = this.#incoming.headers[name];
    if (typeof value === 'string') return value;
    // Every object has a member `constructor`, and a rule may match a header of that name.
    return Array.isArray(value) ? value.join(', ') : undefined;
  }

  /** A part of the path by its name in the operation's path. */
  param(name: string): string {
    return this.#context.req.param(name) ?? '';
  }

  get hasQuery(): boolean {
    return this.url.includes('?');
  }

  /** As it was sent. */
  get query(): URLSearchParams {
    this.#query ??= new URL(this.url).searchParams;
    return this.#query;
  }

  /** The query by its documented names. */
  get named(): NamedQuery {
    this.#named ??= namedQuery(this.query, this.#operation);
    return this.#named;
  }

  /** A parameter of the query without blanks around it; a blank one counts as absent. */
  parameter(name: string): string | undefined {
    return this.named.query.get(name)?.trim() || undefined;
  }

  /** The decoded path, including the prefix. */
  get path(): string {
    return `${this.prefix}${this.#context.req.path}`;
  }

  /** Path and query. */
  get target(): string {
    return this.#incoming?.url ?? this.url.slice(pathStart(this.url));
  }

  /** The base URL of the API for this client, including the prefix: the public URL, or else its own host and port. */
  get base(): string {
    return `${this.#publicUrl ?? new URL(this.url).origin}${this.prefix}`;
  }

  get head(): Head {
    return this.#incoming?.rawHeaders ?? [...this.#context.req.raw.headers].flat();
  }

  /** The response object of Node.js; undefined in process. */
  get outgoing(): ServerResponse | undefined {
    return (this.#context.env as Socket | undefined)?.outgoing;
  }

  /** Aborts when the client no longer waits. */
  get signal(): AbortSignal {
    return this.#context.req.raw.signal;
  }

  /** Whether the client no longer waits. For a socket this needs no signal, which would have to be created. */
  get isAbandoned(): boolean {
    return this.outgoing?.req.socket.destroyed ?? this.signal.aborted;
  }

  /** Called before work that takes long. @throws ClientGone */
  checkWanted(): void {
    if (this.isAbandoned) throw new ClientGone();
  }

  get stream(): ReadableStream<Uint8Array> | null {
    return this.#context.req.raw.body;
  }

  /** The whole body. It is no longer than its Content-Length, which HTTP enforces. */
  bytes(): Promise<ArrayBuffer> {
    return this.#context.req.raw.arrayBuffer();
  }
}

const EDITIONS = '/editions/';
/** What is below the path of an edition. */
const IN_EDITIONS: readonly string[] = ['data', 'ims', 'openapi.json'];

/** The edition in the path of an absolute URL; undefined for a path that is the same in all editions. */
function editionIn(url: string): EditionName | undefined {
  const start = pathStart(url);
  if (!url.startsWith(EDITIONS, start)) return undefined;
  const [name, service = ''] = url.slice(start + EDITIONS.length).split(/[/?]/, 2);
  if (!IN_EDITIONS.includes(service)) return undefined;
  return editionNames.find((known) => known === name);
}

/** The path that routes are matched against: that of Experience Platform, whatever edition precedes it. */
export function routedPath(request: Request): string {
  const path = getPathNoStrict(request);
  const edition = editionIn(request.url);
  return edition ? path.slice(EDITIONS.length + edition.length) : path;
}

/** Where the path begins in an absolute URL. */
function pathStart(url: string): number {
  return url.indexOf('/', url.indexOf(':') + 3);
}
