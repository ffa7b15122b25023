import { setImmediate } from 'node:timers';
import type { Tenant } from '../core/tenant.ts';
import type { Journal } from '../journal/port.ts';
import { droppedText, type EventTexts, firstText, IDLE_TEXT } from './event-texts.ts';

/** Where reading begins: after the entry with a seq, or with the oldest that there is, or with the next that comes. */
export type From = number | 'oldest' | 'now';

export interface CursorOptions {
  readonly journal: Journal;
  readonly texts: EventTexts;
  readonly tenant: Tenant;
  readonly from: From;
  /** Entries that are read at most; what has no event does not count. */
  readonly limit: number;
  /** How long nothing happens before a sign of life is given, in milliseconds. */
  readonly idleMs: number;
}

/** A place in the journal of a tenant: what comes after it is read when it is asked for, and nothing is kept for it. */
export class EventCursor {
  readonly #options: CursorOptions;
  #after: number;
  #left: number;
  #hasBegun = false;
  #isOver = false;
  /** Ends the wait that is under way. */
  #wake: AbortController | undefined;

  constructor(options: CursorOptions) {
    const { journal, tenant, from, limit } = options;
    this.#options = options;
    this.#left = limit;
    const { gone, last } = journal.span(tenant);
    if (from === 'now') this.#after = last;
    // Who has read more than there is has read of another run: all that there is is new.
    else this.#after = from === 'oldest' || from > last ? gone : from;
  }

  /** What is sent next, once there is something; undefined: the end. Asked for again after each answer. */
  async next(): Promise<string | undefined> {
    if (!this.#hasBegun) {
      this.#hasBegun = true;
      return firstText(this.#after);
    }
    while (!this.#isOver && this.#left > 0) {
      const text = this.#lost() ?? (await this.#read()) ?? (await this.#idle());
      if (text) return text;
    }
    return undefined;
  }

  end(): void {
    this.#isOver = true;
    this.#wake?.abort();
  }

  /** What is said of entries that were dropped before they were read: it is the end. */
  #lost(): string | undefined {
    const { journal, tenant } = this.#options;
    const { gone, cleared } = journal.span(tenant);
    const dropped = gone - Math.max(this.#after, cleared);
    this.#after = Math.max(this.#after, gone);
    if (dropped <= 0) return undefined;
    this.#isOver = true;
    return droppedText({ dropped, after: gone });
  }

  /** The next entry, if it is there: empty where it has no event. */
  async #read(): Promise<string | undefined> {
    const { journal, texts, tenant } = this.#options;
    if (this.#after >= journal.span(tenant).last) return undefined;
    const text = await texts.of(tenant, this.#after + 1);
    // It was dropped meanwhile, which is found out next.
    if (text === undefined) return '';
    this.#after += 1;
    if (text !== '') this.#left -= 1;
    return text;
  }

  /** Waits for an entry: empty once there is one. */
  async #idle(): Promise<string> {
    const { journal, tenant, idleMs } = this.#options;
    if (this.#isOver) return '';
    const wake = new AbortController();
    this.#wake = wake;
    let isIdle = false;
    const timer = setTimeout(() => {
      isIdle = true;
      wake.abort();
    }, idleMs).unref();
    try {
      await journal.changed(tenant, this.#after, wake.signal);
    } finally {
      clearTimeout(timer);
      this.#wake = undefined;
    }
    if (isIdle) return IDLE_TEXT;
    // The answer that is on its way goes first.
    await new Promise(setImmediate);
    return '';
  }
}
