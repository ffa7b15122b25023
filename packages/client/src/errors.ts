import {
  described,
  lateness,
  printable,
  reasonOf,
  sentence,
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
  /** The messages of the response. */
  readonly messages: readonly string[];
  /** The body of the response: parsed if it is JSON, otherwise a string. */
  readonly body: unknown;
  readonly request: RequestLine;
  declare readonly requestId?: string;
  /** `Retry-After` of the response, in milliseconds. */
  declare readonly retryAfterMs?: number;

  constructor(facts: {
    readonly status: number;
    readonly body: unknown;
    readonly request: RequestLine;
    readonly requestId?: string;
    readonly retryAfterMs?: number;
  }) {
    const { code, message, messages, requestId = facts.requestId } = readApiError(facts.body);
    const what = [facts.status, code].filter((part) => part !== undefined).join(' ');
    const why = message === '' ? '.' : `: ${sentence(message)}`;
    super(`${requestLine(facts.request)} failed with ${what}${why}`);
    this.status = facts.status;
    if (code !== undefined) this.code = code;
    this.messages = messages;
    this.body = facts.body;
    this.request = facts.request;
    if (requestId !== undefined) this.requestId = requestId;
    if (facts.retryAfterMs !== undefined) this.retryAfterMs = facts.retryAfterMs;
  }
}

/**
 * No response was received, or it was cut off, or it took too long; or the token provider took too long. `cause` has the
 * reason.
 */
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

/** A response that does not have what this client requires. */
export class UnexpectedResponse extends ClientError {
  override readonly kind = 'unreadable';
  /** A JSON Pointer into the body, or the name of a header. */
  readonly pointer: string;
  /** What the value must be, in the words of the message. */
  readonly expected: string;
  /** The value at `pointer`; undefined if there is none. */
  readonly found: unknown;
  /** The body, or the value of the header. */
  readonly body: unknown;
  /** Absent if a reader was called directly. */
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

/** A list led back to a page that was read before, so it would never end. */
export class CursorRepeated extends ClientError {
  override readonly kind = 'cursor-repeated';
  /** The cursor that was returned again; for lists of objects or files, the ID or name of the first one. */
  readonly cursor: string;

  constructor(cursor: string, list = 'the list of export jobs') {
    super(`The service returned ${cursor} twice, so ${list} would never end.`);
    this.cursor = cursor;
  }
}

/** A file is shorter or longer than its `length`. */
export class FileIncomplete extends ClientError {
  override readonly kind = 'file-incomplete';
  /** The name of the file. */
  readonly file: string;
  /** `length` of the file, in bytes. */
  readonly expected: number;
  /** Bytes received, including those before `start`. */
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

/** The job finished with the status FAILED. */
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

/** The job finished with the status CANCELLED. */
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

/** The deadline passed before the job finished. The job may still be running. */
export class WaitTimedOut extends ClientError {
  override readonly kind = 'wait-timed-out';
  readonly id: number;
  /** The job as of its last poll; absent if no poll got a response. */
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
