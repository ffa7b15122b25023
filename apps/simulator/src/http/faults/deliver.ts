import type { ContentLengthEffect, CutEffect, HoldEffect, ResetEffect } from '../../core/effect.ts';
import { deliver } from '../deliver.ts';
import type { Passage } from '../passage.ts';
import type { Reply } from '../reply.ts';
import type { Barrier } from './barriers.ts';
import { type Carrier, carrierOf, type Part } from './carrier.ts';
import { lengthOf } from './chunks.ts';
import { dripping } from './dripping.ts';
import { pause } from './pause.ts';
import { withWrongBody } from './wrong-body.ts';

/** Called when the response is sent, with the part of it that is sent. */
type Answered = (reply: Reply) => void;

export interface Delivery {
  readonly answered: Answered;
  /** Ends all waits: the simulator is closed. */
  readonly closing: AbortSignal;
  /** Whether the tenant was not reset since the response: after a reset, no earlier response is recorded. */
  isCurrent(): Promise<boolean>;
}

const MAX_HELD_MS = 30_000;

/** Passes a reply to the server, or to the caller in process, with the fault that a rule has put on it. */
export async function deliverFaulty(
  { fault, ...reply }: Reply,
  passage: Passage,
  delivery: Delivery,
): Promise<Response> {
  const { answered, closing } = delivery;
  const carrier = carrierOf(passage.request);
  const over = AbortSignal.any([carrier.gone, closing]);
  switch (fault?.type) {
    case 'latency':
      await pause(fault.ms ?? 0, over);
      return sendLate(reply, carrier, delivery);
    case 'hold':
      await held(fault, passage.barrier, over);
      return sendLate(reply, carrier, delivery);
    case 'hang':
      // This may take indefinitely, so the journal records it at the beginning.
      answered(reply);
      await pause(fault.ms ?? Number.POSITIVE_INFINITY, over);
      return carrier.reset();
    case 'reset':
    case 'cut':
    case 'content-length':
      return broken(reply, fault, carrier, answered);
    case 'drip':
      return send(dripping(reply, fault, { gone: carrier.gone, over }), answered);
    case 'body':
      return send(withWrongBody(reply, fault), answered);
    case undefined:
    // These have changed the reply itself.
    case 'error':
    case 'rate-limit':
    case 'token':
    case 'page':
    case 'answer-lost':
      return send(reply, answered);
  }
}

function send(reply: Reply, answered: Answered): Response {
  answered(reply);
  return deliver(reply);
}

/** After a wait, the client may have closed the connection, and the tenant may have been reset. */
async function sendLate(
  reply: Reply,
  carrier: Carrier,
  { answered, isCurrent }: Delivery,
): Promise<Response> {
  const isGone = carrier.gone.aborted;
  if (isGone && reply.body instanceof ReadableStream) await reply.body.cancel();
  if (await isCurrent()) answered(isGone ? unsent(reply) : reply);
  return isGone ? carrier.reset() : deliver(reply);
}

/** What the journal shows of a response that was not sent. */
function unsent(reply: Reply): Reply {
  return { ...reply, status: 0, headers: {}, body: null };
}

async function held(
  { maxMs = MAX_HELD_MS }: HoldEffect,
  barrier: Barrier | undefined,
  over: AbortSignal,
): Promise<void> {
  const passed = new AbortController();
  await Promise.race([barrier?.passed, pause(maxMs, AbortSignal.any([over, passed.signal]))]);
  passed.abort();
  barrier?.drop();
}

/** A response that is shorter or longer than announced, or is not sent at all. */
async function broken(
  reply: Reply,
  fault: ResetEffect | CutEffect | ContentLengthEffect,
  carrier: Carrier,
  answered: Answered,
): Promise<Response> {
  const length = lengthOf(reply);
  // Without a body, only the head can be wrong.
  if (length === 0) {
    answered(unsent(reply));
    return carrier.reset();
  }
  const part = partOf(fault, length);
  const headers = { ...reply.headers, 'content-length': String(part.length) };
  answered({ ...reply, headers, body: sentOf(reply.body, part.bytes) });
  return carrier.sendPart(reply, part);
}

function partOf(fault: ResetEffect | CutEffect | ContentLengthEffect, length: number): Part {
  if (fault.type === 'content-length') {
    return { length: Math.max(0, length + fault.by), bytes: length, end: 'close' };
  }
  // At least one byte is missing.
  const bytes = Math.min(fault.afterBytes ?? 0, length - 1);
  return { length, bytes, end: fault.type === 'reset' ? 'reset' : 'close' };
}

/** The part of a body that the journal records. */
function sentOf(body: Reply['body'], bytes: number): Reply['body'] {
  return body === null || body instanceof ReadableStream
    ? body
    : Buffer.from(body).subarray(0, bytes);
}
