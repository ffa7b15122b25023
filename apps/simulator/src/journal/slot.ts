import type { EditionName } from '@aep-sim/types';
import type { Cause } from '../core/cause.ts';
import { type CutBody, type KeptBody, keptAnswer, keptRequest, weightOf } from './kept-body.ts';
import { ownBytes } from './own.ts';
import type { Exchange, Head, Ignored, RuleMet } from './port.ts';
import type { Secret } from './secrets.ts';

/**
 * An exchange as a ring holds it, but for its times. Slots are used again, and each has all members from the
 * beginning: then appending is a row of assignments.
 */
export interface Slot {
  kind: Exchange['kind'];
  version: number | undefined;
  operation: string | undefined;
  edition: EditionName | undefined;
  jobId: number | undefined;
  attempt: number;
  method: string;
  target: string;
  head: Head;
  headBytes: number;
  /** Whether the head is that of a request by the simulator's own page. */
  isByPage: boolean;
  body: KeptBody;
  status: number;
  headers: Readonly<Record<string, string>>;
  headersBytes: number;
  answer: KeptBody;
  next: string | undefined;
  why: readonly Cause[] | undefined;
  whyBytes: number;
  rule: RuleMet | undefined;
  hasWritten: boolean;
  /** What was read from a request body before it was cut; undefined: it was not cut. */
  cut: FromCutBody | undefined;
}

export interface FromCutBody {
  readonly ignored: readonly Ignored[];
  readonly secrets: readonly Secret[];
}

const NO_HEAD: Head = [];
const NO_HEADERS = {};

export function emptySlot(): Slot {
  return {
    kind: 'request',
    version: undefined,
    operation: undefined,
    edition: undefined,
    jobId: undefined,
    attempt: 1,
    method: '',
    target: '',
    head: NO_HEAD,
    headBytes: 0,
    isByPage: false,
    body: undefined,
    status: 0,
    headers: NO_HEADERS,
    headersBytes: 0,
    answer: undefined,
    next: undefined,
    why: undefined,
    whyBytes: 0,
    rule: undefined,
    hasWritten: false,
    cut: undefined,
  };
}

/** Takes an exchange in. What equals the entry before it is shared with that one. */
export function fill(
  slot: Slot,
  exchange: Exchange,
  before: Slot | undefined,
  cutting?: (body: string | Uint8Array) => CutBody,
): void {
  slot.kind = exchange.kind;
  slot.version = exchange.version;
  slot.operation = exchange.operation;
  slot.edition = exchange.edition;
  slot.jobId = exchange.jobId;
  slot.method = exchange.method;
  slot.target = before?.target === exchange.target ? before.target : exchange.target;
  fillHead(slot, exchange.head, before);
  slot.body = owned(keptRequest(exchange.body));
  slot.status = exchange.status;
  fillHeaders(slot, exchange.headers, before);
  const answer = keptAnswer(exchange.answer, exchange.status, cutting);
  slot.answer = isSame(before?.answer, answer) ? before?.answer : ownBytes(answer);
  slot.next = exchange.next;
  slot.why = exchange.why;
  slot.whyBytes = exchange.why ? JSON.stringify(exchange.why).length : 0;
  slot.rule = exchange.rule;
  slot.hasWritten = exchange.hasWritten ?? false;
  slot.cut = undefined;
}

/** Lets go of all that a slot refers to. */
export function release(slot: Slot): void {
  slot.target = '';
  slot.head = NO_HEAD;
  slot.body = undefined;
  slot.headers = NO_HEADERS;
  slot.answer = undefined;
  slot.next = undefined;
  slot.why = undefined;
  slot.rule = undefined;
  slot.cut = undefined;
}

/** The slot with its strings' headers, and its share of the times. */
const SLOT_BYTES = 400;
/** One string, in addition to its characters. */
const STRING_BYTES = 24;

/** An estimate of the bytes that an entry adds to the one before it. */
export function chargeOf(slot: Slot, before: Slot | undefined): number {
  let bytes = SLOT_BYTES + weightOf(slot.body) + slot.whyBytes + (slot.next?.length ?? 0);
  if (slot.target !== before?.target) bytes += slot.target.length;
  if (slot.head !== before?.head) bytes += slot.headBytes;
  if (slot.headers !== before?.headers) bytes += slot.headersBytes;
  if (slot.answer !== before?.answer) bytes += weightOf(slot.answer);
  if (slot.cut) bytes += weightOfCut(slot.cut);
  return bytes;
}

export function weightOfCut({ ignored, secrets }: FromCutBody): number {
  return JSON.stringify([ignored, secrets]).length;
}

function fillHead(slot: Slot, head: Head, before: Slot | undefined): void {
  if (before && isSameHead(before.head, head)) {
    slot.head = before.head;
    slot.headBytes = before.headBytes;
    slot.isByPage = before.isByPage;
    return;
  }
  slot.head = head;
  slot.headBytes = head.reduce((sum, text) => sum + STRING_BYTES + text.length, 0);
  slot.isByPage = head.some((name, at) => at % 2 === 0 && name.toLowerCase() === PAGE_HEADER);
}

/** What the page, and tools that set a test up, send along: their requests are no client's doing. */
const PAGE_HEADER = 'x-aep-sim-page';

function isSameHead(one: Head, other: Head): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i += 1) if (one[i] !== other[i]) return false;
  return true;
}

type Headers = Readonly<Record<string, string>>;

function fillHeaders(slot: Slot, headers: Headers, before: Slot | undefined): void {
  if (before && isSameHeaders(before.headers, headers)) {
    slot.headers = before.headers;
    slot.headersBytes = before.headersBytes;
    return;
  }
  slot.headers = headers;
  slot.headersBytes = 0;
  for (const name in headers) {
    slot.headersBytes += 2 * STRING_BYTES + name.length + (headers[name]?.length ?? 0);
  }
}

function isSameHeaders(one: Headers, other: Headers): boolean {
  if (one === other) return true;
  let names = 0;
  for (const name in other) {
    if (one[name] !== other[name]) return false;
    names += 1;
  }
  for (const _ in one) names -= 1;
  return names === 0;
}

/** Bodies with equal content. Of bytes too: a poll is often sent the same ones from a buffer of its own. */
function isSame(one: KeptBody, other: KeptBody): boolean {
  if (one === other) return true;
  if (!(one instanceof Uint8Array && other instanceof Uint8Array)) return false;
  return one.length === other.length && Buffer.compare(one, other) === 0;
}

function owned(body: KeptBody): KeptBody {
  return typeof body === 'string' ? body : ownBytes(body);
}
