import type { IncomingMessage, ServerResponse } from 'node:http';
import { type EditionName, editionNames } from '@aep-sim/types';
import type { Context } from 'hono';
import { getPathNoStrict } from 'hono/utils/url';
import type { Head } from '../journal/port.ts';
import type { Description } from './description.ts';
import { type NamedQuery, namedQuery } from './named-query.ts';

/** What node's server hands in beside a request; in process there is nothing. */
export interface Socket {
  readonly incoming?: Incoming;
  readonly outgoing?: ServerResponse;
}

/** What node has parsed of a request. */
type Incoming = Pick<IncomingMessage, 'headers' | 'rawHeaders' | 'url'>;

/** What all requests of a simulator have in common. */
export interface Site {
  /** The edition of a path that names none. */
  readonly defaultEdition: EditionName;
  /** Where clients reach the simulator, without a slash at the end; undefined: where they have reached it. */
  readonly publicUrl?: string | undefined;
}

/** Nobody waits for the answer any more: the rest of the work is left undone. */
export class ClientGone extends Error {}

/** A request as operations see it. What it takes work to know is worked out when it is asked for. */
export class HttpRequest {
  readonly method: string;
  /** Absolute, as it was sent. */
  readonly url: string;
  /** The edition that the path names, or else the default one. */
  readonly edition: EditionName;
  /** What comes before the vendor's path: nothing, or `/editions/<name>`. */
  readonly prefix: string;
  /** The body as far as it was read, for the journal. */
  body?: string;
  /** The body as JSON, once it was read as that. */
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

  /** The value of a header, by its lower-case name; a blank one counts as absent. */
  header(name: string): string | undefined {
    return this.rawHeader(name)?.trim() || undefined;
  }

  /** A header as node has parsed it, or in process as the request has it: the record of node's costs least. */
  rawHeader(name: string): string | undefined {
    if (!this.#incoming) return this.#context.req.raw.headers.get(name) ?? undefined;
    const value: unknown = this.#incoming.headers[name];
    if (typeof value === 'string') return value;
    // Every object has a member `constructor`, and a rule may ask for a header of that name.
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

  /** The query in the names that the operation documents. */
  get named(): NamedQuery {
    this.#named ??= namedQuery(this.query, this.#operation);
    return this.#named;
  }

  /** A parameter of the query without blanks around it; a blank one counts as absent. */
  parameter(name: string): string | undefined {
    return this.named.query.get(name)?.trim() || undefined;
  }

  /** The path in plain letters, prefix included. */
  get path(): string {
    return `${this.prefix}${this.#context.req.path}`;
  }

  /** Path and query. */
  get target(): string {
    return this.#incoming?.url ?? this.url.slice(pathStart(this.url));
  }

  /** Where the API is for this caller, prefix included: at the public URL, or else at the host and port that it used. */
  get base(): string {
    return `${this.#publicUrl ?? new URL(this.url).origin}${this.prefix}`;
  }

  get head(): Head {
    return this.#incoming?.rawHeaders ?? [...this.#context.req.raw.headers].flat();
  }

  /** What node writes the response with; undefined in process. */
  get outgoing(): ServerResponse | undefined {
    return (this.#context.env as Socket | undefined)?.outgoing;
  }

  /** Aborts when the client no longer waits. */
  get signal(): AbortSignal {
    return this.#context.req.raw.signal;
  }

  /** Whether the client no longer waits. Of a socket that is known without a signal, which would have to be made. */
  get isAbandoned(): boolean {
    return this.outgoing?.req.socket.destroyed ?? this.signal.aborted;
  }

  /** Called before a piece of work that takes long. @throws ClientGone */
  checkWanted(): void {
    if (this.isAbandoned) throw new ClientGone();
  }

  get stream(): ReadableStream<Uint8Array> | null {
    return this.#context.req.raw.body;
  }

  /** The whole body. It is no longer than its content-length, for HTTP holds it to that. */
  bytes(): Promise<ArrayBuffer> {
    return this.#context.req.raw.arrayBuffer();
  }
}

const EDITIONS = '/editions/';
/** What is below the path of an edition. */
const IN_EDITIONS: readonly string[] = ['data', 'ims', 'openapi.json'];

/** The edition that the path of an absolute URL names; undefined for a path that is the same in all editions. */
function editionIn(url: string): EditionName | undefined {
  const start = pathStart(url);
  if (!url.startsWith(EDITIONS, start)) return undefined;
  const [name, service = ''] = url.slice(start + EDITIONS.length).split(/[/?]/, 2);
  if (!IN_EDITIONS.includes(service)) return undefined;
  return editionNames.find((known) => known === name);
}

/** The path that routes are matched against: the vendor's, whatever edition stands before it. */
export function routedPath(request: Request): string {
  const path = getPathNoStrict(request);
  const edition = editionIn(request.url);
  return edition ? path.slice(EDITIONS.length + edition.length) : path;
}

/** Where the path begins in an absolute URL. */
function pathStart(url: string): number {
  return url.indexOf('/', url.indexOf(':') + 3);
}
