import type { EventsDropped } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/control';
import { BoundedMap } from '../core/bounded-map.ts';
import { type Tenant, tenantKey } from '../core/tenant.ts';
import { check } from '../http/reply.ts';
import type { Journal, Kept } from '../journal/port.ts';
import { changeOf } from './event-changes.ts';

/** The limit of the cached texts, in characters, for readers that are slightly behind. */
const KEPT_CHARS = 1_048_576;

/** The events of entries as they are sent. Each is rendered once, however many clients listen. */
export interface EventTexts {
  /** Empty: it has no event. Undefined: the entry was removed. */
  of(tenant: Tenant, seq: number): string | undefined | Promise<string | undefined>;
  /** Clears the cache. */
  clear(): void;
}

export function eventTexts(journal: Pick<Journal, 'entry'>, keptChars = KEPT_CHARS): EventTexts {
  const kept = new BoundedMap<string, string>(keptChars, ({ length }) => length + 100);
  const coming = new Map<string, Promise<string | undefined>>();
  const write = async (tenant: Tenant, seq: number, key: string) => {
    try {
      const entry = await journal.entry(tenant, seq);
      if (!entry) return undefined;
      const text = textOf(entry);
      kept.set(key, text);
      return text;
    } finally {
      coming.delete(key);
    }
  };
  return {
    of: (tenant, seq) => {
      const key = `${seq} ${tenantKey(tenant)}`;
      const known = kept.get(key) ?? coming.get(key);
      if (known !== undefined) return known;
      const text = write(tenant, seq, key);
      coming.set(key, text);
      return text;
    },
    clear: () => kept.shrink(0),
  };
}

/** Only the last event of an entry has its `id`: a client that was cut off before it receives all of them again. */
export function textOf(kept: Kept): string {
  const { entry } = kept;
  const texts: string[] = [];
  if (entry.kind === 'request') texts.push(eventText('request', entry));
  const change = changeOf(kept);
  if (change) {
    check(validators.SandboxChange, change.data);
    texts.push(eventText(change.event, change.data));
  }
  const last = texts.pop();
  return last === undefined
    ? ''
    : `${texts.map(ended).join('')}${ended(`${last}${idLine(entry.seq)}`)}`;
}

/** The end of a stream whose client reads too slowly. */
export function droppedText(data: EventsDropped): string {
  check(validators.EventsDropped, data);
  return ended(`${eventText('dropped', data)}${idLine(data.after)}`);
}

/** How soon a browser reconnects, in milliseconds, and from where, if it is cut off before the first event. */
export function firstText(after: number): string {
  return ended(`retry: 1000\n${idLine(after)}`);
}

/** A comment, so that proxies do not close an idle connection. */
export const IDLE_TEXT = ':\n\n';

function eventText(event: string, data: unknown): string {
  return `event: ${event}\ndata: ${JSON.stringify(data)}\n`;
}

function idLine(seq: number): string {
  return `id: ${seq}\n`;
}

function ended(text: string): string {
  return `${text}\n`;
}
