import { setImmediate } from 'node:timers';
import type { Tenant } from '../core/tenant.ts';
import type { Journal } from '../journal/port.ts';
import { droppedText, type EventTexts, firstText, IDLE_TEXT } from './event-texts.ts';

/** Where reading starts: after the entry with a seq, at the oldest entry, or at the next new one. */
export type From = number | 'oldest' | 'now';

export interface CursorOptions {
  readonly journal: Journal;
  readonly texts: EventTexts;
  readonly tenant: Tenant;
  readonly from: From;
  /** The most entries to read; those without an event do not count. */
  readonly limit: number;
  /** How long nothing happens before a comment is sent, in milliseconds. */
  readonly idleMs: number;
}

/** A position in the journal of a tenant: entries after it are read when they are requested, and not buffered. */
export class EventCursor {
  readonly #options: CursorOptions;
  #after: number;
  #left: number;
  #hasBegun = false;
  #isOver = false;
  /** Ends the current wait. */
  #wake: AbortController | undefined;

  constructor(options: CursorOptions) {
    const { journal, tenant, from, limit } = options;
    this.#options = options;
    this.#left = limit;
    const { gone, last } = journal.span(tenant);
    if (from === 'now') this.#after = last;
    // A client that has read more than there is has read another run: all entries are new to it.
    else this.#after = from === 'oldest' || from > last ? gone : from;
  }

  /** The next text, once there is one; undefined: the end. Called again after each result. */
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

  /** The event about entries that were removed before they were read; it is the last one. */
  #lost(): string | undefined {
    const { journal, tenant } = this.#options;
    const { gone, cleared } = journal.span(tenant);
    const dropped = gone - Math.max(this.#after, cleared);
    this.#after = Math.max(this.#after, gone);
    if (dropped <= 0) return undefined;
    this.#isOver = true;
    return droppedText({ dropped, after: gone });
  }

  /** The next entry, if there is one; empty if it has no event. */
  async #read(): Promise<string | undefined> {
    const { journal, texts, tenant } = this.#options;
    if (this.#after >= journal.span(tenant).last) return undefined;
    const text = await texts.of(tenant, this.#after + 1);
    // It was removed meanwhile, which the next call finds.
    if (text === undefined) return '';
    this.#after += 1;
    if (text !== '') this.#left -= 1;
    return text;
  }

  /** Waits for an entry: returns empty once there is one. */
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
    // Send the current response first.
    await new Promise(setImmediate);
    return '';
  }
}
