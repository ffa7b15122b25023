import type { Tenant } from '../core/tenant.ts';
import type { Journal } from '../journal/port.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import { EventCursor, type From } from './event-cursor.ts';
import { eventTexts } from './event-texts.ts';

export interface EventStreamsOptions {
  readonly journal: Journal;
  /** Ends all of them. */
  readonly closing: AbortSignal;
  /** The limit of open streams. */
  readonly maxOpen?: number;
  readonly idleMs?: number;
}

export interface Listening {
  readonly tenant: Tenant;
  readonly from: From;
  /** The most entries to send. */
  readonly limit: number;
  /**
   * The client, if only its signal reports that it has closed: then the stream fails with its reason. Kept as long
   * as the stream, because a signal is garbage-collected with its request.
   */
  readonly client: { readonly signal: AbortSignal } | undefined;
}

/** The open streams of events. */
export interface EventStreams {
  readonly open: number;
  /** Undefined: the limit is reached. */
  listen(listening: Listening): ReadableStream<Uint8Array> | undefined;
}

export const MAX_OPEN = 1000;
const IDLE_MS = 15_000;

export function eventStreams(options: EventStreamsOptions): EventStreams {
  const { journal, closing, maxOpen = MAX_OPEN, idleMs = IDLE_MS } = options;
  const texts = eventTexts(journal);
  let open = 0;

  const listen = ({ client, ...place }: Listening): ReadableStream<Uint8Array> => {
    const cursor = new EventCursor({ ...place, journal, texts, idleMs });
    let isOpen = true;
    const end = (): void => {
      if (!isOpen) return;
      isOpen = false;
      open -= 1;
      if (open === 0) texts.clear();
      closing.removeEventListener('abort', end);
      client?.signal.removeEventListener('abort', fail);
      cursor.end();
    };
    let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
    const fail = (): void => {
      end();
      controller?.error(client?.signal.reason);
    };
    const stream = pulled({
      start: (given) => {
        controller = given;
      },
      next: async () => {
        await yieldIfLong();
        return cursor.next();
      },
      end,
    });
    open += 1;
    closing.addEventListener('abort', end);
    client?.signal.addEventListener('abort', fail);
    if (closing.aborted) end();
    if (client?.signal.aborted) fail();
    return stream;
  };
  return {
    get open() {
      return open;
    },
    listen: (listening) => (open < maxOpen ? listen(listening) : undefined),
  };
}

interface Source {
  start(controller: ReadableStreamDefaultController<Uint8Array>): void;
  /** Undefined: the end. */
  next(): Promise<string | undefined>;
  end(): void;
}

/** A stream of strings, each of which is requested when it is read: a slow reader needs no buffer. */
function pulled({ start, next, end }: Source): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let isCancelled = false;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    try {
      const text = await next();
      if (isCancelled) return;
      if (text !== undefined) {
        controller.enqueue(encoder.encode(text));
        return;
      }
    } catch (error) {
      end();
      throw error;
    }
    end();
    controller.close();
  };
  const cancel = (): void => {
    isCancelled = true;
    end();
  };
  return new ReadableStream<Uint8Array>({ start, pull, cancel }, { highWaterMark: 0 });
}
