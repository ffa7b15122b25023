import type { Cause } from '../core/cause.ts';
import type { Fault } from '../core/effect.ts';
import type { Check } from '../editions/edition.ts';
import { messageOf, placeOf } from '../editions/problem-message.ts';

/** A response on its way through the pipeline; converted to what the server sends at the end. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer<ArrayBuffer> | ReadableStream<Uint8Array> | null;
  /** Of a page: the link to the next one, for the journal, which keeps no long body. */
  readonly next?: string | undefined;
  /** The job that it is about, if the path does not have it. */
  readonly jobId?: number;
  /** What was wrong with the request, if the operation responds to that itself. */
  readonly why?: readonly Cause[];
  /** The rule that acted on it. */
  readonly rule?: AppliedRule;
  /** The fault to apply when it is sent. */
  readonly fault?: Fault;
}

export interface AppliedRule {
  readonly id: string;
  readonly effect: string;
}

/** A response that does not match its own schema. It is never sent. */
export class SelfCheckFailed extends Error {
  constructor(check: Check) {
    const [first] = check.errors ?? [];
    const at = placeOf(first?.instancePath ?? '', 'the body');
    super(
      `A response does not match its schema: ${at} ${first ? messageOf(first, undefined) : 'is not valid'}.`,
    );
  }
}

interface Options {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A body that was validated against its schema. @throws SelfCheckFailed */
export function reply(schema: Check, body: unknown, options?: Options): Reply {
  return jsonReply(checked(schema, body), options);
}

/** A body as JSON, after it was validated against its schema. @throws SelfCheckFailed */
export function checked(schema: Check, body: unknown): string {
  check(schema, body);
  return JSON.stringify(body);
}

/** @throws SelfCheckFailed if a body does not match its schema. */
export function check(schema: Check, body: unknown): void {
  if (!schema(body)) throw new SelfCheckFailed(schema);
}

/** Browsers must not render what a client sent and a response repeats. */
const JSON_HEADERS = { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' };

/** What was written as JSON. */
export function jsonReply(
  body: string | Buffer<ArrayBuffer>,
  { status = 200, headers }: Options = {},
): Reply {
  return { status, headers: headers ? { ...JSON_HEADERS, ...headers } : JSON_HEADERS, body };
}

/** 204, without a body. */
export const NO_CONTENT: Reply = { status: 204, headers: {}, body: null };
