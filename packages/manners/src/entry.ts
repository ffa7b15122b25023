/** A request and its response, as in `GET /_sim/journal` and `onRequest`: the parts that findings need. */
export interface Entry {
  readonly seq: number;
  readonly kind: 'request' | 'control';
  /** On the clock of the sandbox, in milliseconds since 1970. */
  readonly at: number;
  /** In real time, in milliseconds since 1970. */
  readonly wallAt: number;
  readonly tookMs: number;
  readonly operation?: string;
  readonly jobId?: number;
  readonly request: Message & { readonly method: string; readonly path: string };
  /** A status of 0: no response was sent. */
  readonly response: Message & {
    readonly status: number;
    /** The link to the next page, of a list whose body is not shown. */
    readonly next?: string;
  };
  readonly ignored?: readonly IgnoredPart[];
  readonly rule?: { readonly id: string; readonly effect: string };
}

export interface Message {
  /** By lowercase name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Length of a body that is not shown, in bytes. */
  readonly bodyBytes?: number;
  readonly bodyHash?: string;
}

/** A part of a request that no document names. */
export interface IgnoredPart {
  readonly in?: 'query';
  readonly pointer: string;
  readonly nearest?: string;
}

/** Effects of rules after which a client has no response, or not the right one. */
const SPOILING = ['reset', 'cut', 'body', 'content-length', 'answer-lost', 'hang'];

/** Whether the client received a success, complete and as the service sent it. */
export function isAnswered({ response: { status }, rule }: Entry): boolean {
  return status >= 200 && status < 300 && !(rule && SPOILING.includes(rule.effect));
}

/** Whether it is a GET with a response. HEAD has the operation of GET, but no body. */
export function isReadOf(entry: Entry, ...operations: readonly string[]): boolean {
  return isOf(entry, ...operations) && entry.request.method === 'GET' && isAnswered(entry);
}

export function isOf({ operation }: Entry, ...operations: readonly string[]): boolean {
  return operation !== undefined && operations.includes(operation);
}

/** Whether the journal omitted the body of the response, so that it is not known. */
export function isUnseen({ response }: Entry): boolean {
  return response.body === undefined && response.bodyBytes !== undefined;
}
