import {
  described,
  explanation,
  lateness,
  printable,
  reasonOf,
  validationErrorOf,
} from './error-text.ts';
import { valueAt } from './json.ts';
import type { ExportJob, JobError } from './model.ts';
import { readApiError } from './read-error.ts';
import { type RequestLine, requestLine } from './request-line.ts';
import type { TimeLimit } from './time-limit.ts';

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
    super(printable(message), options);
    this.name = new.target.name;
  }
}

/** The API responded with an error. */
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
    const { code, messages, requestId = facts.requestId } = readApiError(facts.body);
    const what = [facts.status, code].filter((part) => part !== undefined).join(' ');
    super(`${requestLine(facts.request)} failed with ${what}${explanation(messages, facts.body)}`);
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
    const why = limit ? lateness(request, limit) : `${reasonOf(cause)}.`;
    super(`${requestLine(request)} failed: ${why}`, { cause });
    this.request = request;
    if (limit) this.timeoutMs = limit.ms;
  }
}

/** An answer without what this client needs of it. */
export class UnexpectedResponse extends ClientError {
  override readonly kind = 'unreadable';
  /** A JSON Pointer to the place, or the name of a header. */
  readonly pointer: string;
  /** What should be there, as the message says it. */
  readonly expected: string;
  /** What is there in its place; undefined for nothing. */
  readonly found: unknown;
  /** The body, or the header's value. */
  readonly body: unknown;
  /** Absent where a reader was called by itself. */
  declare readonly request?: RequestLine;

  constructor(
    pointer: string,
    expected: string,
    body: unknown,
    facts: { readonly found?: unknown; readonly request?: RequestLine } = {},
  ) {
    const { found = pointer.startsWith('/') ? valueAt(body, pointer) : body, request } = facts;
    const to = request ? ` to ${requestLine(request)}` : '';
    super(`Unexpected response${to}: ${validationErrorOf({ pointer, expected, body, found })}.`);
    this.pointer = pointer;
    this.expected = expected;
    this.found = found;
    this.body = body;
    if (request) this.request = request;
  }
}

/** A list led back to what was read before: it would never end. */
export class CursorRepeated extends ClientError {
  override readonly kind = 'cursor-repeated';
  /** The cursor that came a second time; of a list of files, the file. */
  readonly cursor: string;

  constructor(cursor: string, list = 'the list of export jobs') {
    super(`The service returned ${cursor} twice in ${list}, which would never end.`);
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
    const what = received > expected ? 'is longer than listed' : 'is incomplete';
    super(`${file} ${what}: received ${received} of ${expected} bytes.`, why);
    this.file = file;
    this.expected = expected;
    this.received = received;
  }
}

/** The job ended as FAILED. */
export class ExportJobFailed extends ClientError {
  override readonly kind = 'job-failed';
  readonly job: ExportJob;
  readonly errors: readonly JobError[];

  constructor(job: ExportJob) {
    const why = job.errors.map(described).join('; ');
    super(`Export job ${job.id} failed${why && `: ${why}`}.`);
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
    super(`Export job ${job.id} was cancelled.`);
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
    const seen = job
      ? `its last status was ${job.statusText}`
      : 'no response with its status was received';
    const why = cause === undefined ? undefined : { cause };
    const end = `did not finish within ${deadlineMs} ms; ${seen}`;
    super(`Export job ${id} ${end}. It may still be running.`, why);
    this.id = id;
    if (job) this.job = job;
  }
}
