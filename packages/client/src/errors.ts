import { objectIn } from './json.ts';
import type { ExportJob, JobError } from './model.ts';
import { readApiError } from './read-error.ts';
import type { TimeLimit } from './time-limit.ts';

/** What was asked for. It never holds a token or a key. */
export interface RequestLine {
  readonly method: string;
  readonly url: string;
}

/** In characters. All that an answer says is in the fields of an error. */
const LONGEST_MESSAGE = 1000;

/** A message goes to logs and terminals: what would begin a line there, or colour it, is written out. */
function shown(message: string): string {
  const short =
    message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 1)}…` : message;
  return short.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (one) => {
    if (one === '\n') return '\\n';
    if (one === '\r') return '\\r';
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** The base of all errors of this client; `kind` tells them apart where `instanceof` cannot. */
export abstract class ClientError extends Error {
  abstract readonly kind:
    | 'api'
    | 'network'
    | 'unreadable'
    | 'cursor-repeated'
    | 'file-incomplete'
    | 'job-failed'
    | 'job-cancelled'
    | 'wait-timed-out';

  constructor(message: string, options?: ErrorOptions) {
    super(shown(message), options);
    this.name = new.target.name;
  }
}

function line({ method, url }: RequestLine): string {
  return `${method} ${url}`;
}

/** The API answered, and the answer is a refusal (api-facts §3). */
export class ApiError extends ClientError {
  override readonly kind = 'api';
  /** The HTTP status. */
  readonly status: number;
  /** The vendor's code: `error_code` of the gateway, the code of a profile service, the title of a Catalog error. */
  declare readonly code?: string;
  /** All that the answer says, a sentence each. */
  readonly messages: readonly string[];
  /** The answer's body: parsed if it is JSON, otherwise its text. */
  readonly body: unknown;
  readonly request: RequestLine;
  declare readonly requestId?: string;
  /** How long the answer asks to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;

  constructor(facts: {
    readonly status: number;
    readonly body: unknown;
    readonly request: RequestLine;
    readonly requestId?: string;
    readonly retryAfterMs?: number;
  }) {
    const { code, message, messages, requestId = facts.requestId } = readApiError(facts.body);
    const said = [code, message].filter((part) => part !== undefined).join(' ');
    super(`${line(facts.request)}: ${facts.status} ${said || 'without an explanation'}`);
    this.status = facts.status;
    if (code !== undefined) this.code = code;
    this.messages = messages;
    this.body = facts.body;
    this.request = facts.request;
    if (requestId !== undefined) this.requestId = requestId;
    if (facts.retryAfterMs !== undefined) this.retryAfterMs = facts.retryAfterMs;
  }
}

/** No answer came, or it broke off, or it took too long; `cause` says why. */
export class NetworkError extends ClientError {
  override readonly kind = 'network';
  readonly request: RequestLine;
  /** The limit that was exceeded, in milliseconds, if that is the reason. */
  declare readonly timeoutMs?: number;

  constructor(request: RequestLine, cause: unknown, limit?: TimeLimit) {
    const why = limit ? lateness(request, limit) : `no answer (${reasonOf(cause)})`;
    super(`${line(request)} failed: ${why}`, { cause });
    this.request = request;
    if (limit) this.timeoutMs = limit.ms;
  }
}

function lateness({ method }: RequestLine, { ms, option }: TimeLimit): string {
  const said = `no complete response within ${ms} ms. ${option} sets the limit.`;
  // A token is as good as another: nothing is done that a second request for one would double.
  const isCreation = method === 'POST' && option === 'requestTimeoutMs';
  return isCreation ? `${said} The service may have processed the request.` : said;
}

/** Fetch says no more than "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = objectIn(inner)?.['code'];
  if (typeof code === 'string') return code;
  return inner instanceof Error ? inner.message : 'unknown reason';
}

/** An answer without what this client needs of it. */
export class UnreadableAnswer extends ClientError {
  override readonly kind = 'unreadable';
  /** A JSON Pointer to the place, or the name of a header. */
  readonly pointer: string;
  /** What was there: the body, or the header's value. */
  readonly body: unknown;

  constructor(pointer: string, expected: string, body: unknown) {
    super(`the answer cannot be read: ${pointer || 'the whole'} should be ${expected}`);
    this.pointer = pointer;
    this.body = body;
  }
}

/** A list led back to what was read before: it would never end. */
export class CursorRepeated extends ClientError {
  override readonly kind = 'cursor-repeated';
  /** The cursor that came a second time; of a list of files, the file. */
  readonly cursor: string;

  constructor(cursor: string, list = 'the list of export jobs') {
    super(`${list} does not end: ${cursor} came a second time`);
    this.cursor = cursor;
  }
}

/** A file ended before the length that its listing gives, or did not end there. */
export class FileIncomplete extends ClientError {
  override readonly kind = 'file-incomplete';
  /** Its name. */
  readonly file: string;
  /** Its length by the listing, in bytes. */
  readonly expected: number;
  /** Bytes that came, those before `start` included. */
  readonly received: number;

  constructor(file: string, expected: number, received: number, cause?: unknown) {
    const why = cause === undefined ? undefined : { cause };
    super(`${file} should have ${expected} bytes: ${received} came`, why);
    this.file = file;
    this.expected = expected;
    this.received = received;
  }
}

function told({ code, message }: JobError): string {
  return message ? `${code} ${message}` : code;
}

/** The job ended as FAILED. */
export class ExportJobFailed extends ClientError {
  override readonly kind = 'job-failed';
  readonly job: ExportJob;
  readonly errors: readonly JobError[];

  constructor(job: ExportJob) {
    const why = job.errors.map(told).join('; ');
    super(`export job ${job.id} failed: ${why || 'without an explanation'}`);
    this.job = job;
    this.errors = job.errors;
  }
}

/** The job ended as CANCELLED. */
export class ExportJobCancelled extends ClientError {
  override readonly kind = 'job-cancelled';
  readonly job: ExportJob;
  readonly errors: readonly JobError[];

  constructor(job: ExportJob) {
    super(`export job ${job.id} was cancelled`);
    this.job = job;
    this.errors = job.errors;
  }
}

/** The deadline passed before the job ended. The job goes on. */
export class WaitTimedOut extends ClientError {
  override readonly kind = 'wait-timed-out';
  readonly id: number;
  /** As it was last seen; absent if it never was. */
  declare readonly job?: ExportJob;

  constructor(id: number, deadlineMs: number, job?: ExportJob, cause?: unknown) {
    const seen = job ? `it was last seen as ${job.statusText}` : 'it was never seen';
    const why = cause === undefined ? undefined : { cause };
    super(`export job ${id} did not end within ${deadlineMs} ms: ${seen}`, why);
    this.id = id;
    if (job) this.job = job;
  }
}
