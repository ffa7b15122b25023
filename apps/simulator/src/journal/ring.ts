import { Attempts } from './attempts.ts';
import { cut } from './kept-body.ts';
import type { Exchange } from './port.ts';
import {
  chargeOf,
  emptySlot,
  type FromCutBody,
  fill,
  release,
  type Slot,
  weightOfCut,
} from './slot.ts';

/** An entry that is being read: its slot and its times. Valid until the next append. */
export interface Held {
  readonly seq: number;
  readonly slot: Slot;
  readonly at: number;
  readonly wallAt: number;
  readonly tookMs: number;
}

/** at, wallAt, tookMs */
const TIMES = 3;
const MAX_POLLED_JOBS = 100_000;

/**
 * The last entries of one tenant. There are as many slots as there were entries at the same time. The slot of a
 * removed entry is reused by the next one.
 */
export class Ring {
  /** Different for each ring of a journal. */
  readonly id: number;
  /** The seq of the last entry. */
  last: number;
  /** Entries that a limit has removed since the ring was cleared. */
  dropped = 0;
  /** The seq of the last entry when the ring was cleared; 0: it was never cleared. */
  cleared = 0;
  requests = 0;
  readonly polls = new Map<number, number>();
  readonly #maxEntries: number;
  readonly #cutting: typeof cut;
  readonly #attempts = new Attempts();
  #slots: Slot[] = [];
  #times = new Float64Array(0);
  /** Where the oldest entry is. */
  #first = 0;
  #size = 0;
  #bytes = 0;

  constructor(id: number, maxEntries: number, last: number, cutting = cut) {
    this.id = id;
    this.#cutting = cutting;
    this.#maxEntries = maxEntries;
    this.last = last;
  }

  get size(): number {
    return this.#size;
  }

  /** The estimated bytes of the entries. */
  get bytes(): number {
    return this.#bytes;
  }

  get slots(): number {
    return this.#slots.length;
  }

  append(exchange: Exchange): void {
    if (this.#size >= this.#maxEntries) this.drop();
    const before = this.#size > 0 ? this.#slots[this.#indexOf(this.#size - 1)] : undefined;
    if (this.#size === this.#slots.length) this.#grow();
    const index = this.#indexOf(this.#size);
    const slot = this.#slots[index] as Slot;
    fill(slot, exchange, before, this.#cutting);
    slot.attempt = this.#attempts.next(exchange);
    this.#times[index * TIMES] = exchange.at;
    this.#times[index * TIMES + 1] = exchange.wallAt;
    this.#times[index * TIMES + 2] = exchange.tookMs;
    this.#size += 1;
    this.#bytes += chargeOf(slot, before);
    this.last += 1;
    this.#count(exchange, slot.isByPage);
  }

  /** Adds what was read from a body that was too long to keep; nothing if the entry was removed. */
  addCut(seq: number, cut: FromCutBody | undefined): void {
    const slot = this.read(seq)?.slot;
    if (!slot || !cut) return;
    slot.cut = cut;
    this.#bytes += weightOfCut(cut);
  }

  /** Removes the oldest entry. */
  drop(): void {
    const slot = this.#slots[this.#first];
    if (!slot || this.#size === 0) return;
    this.#bytes -= chargeOf(slot, undefined);
    this.dropped += 1;
    this.#size -= 1;
    const next = this.#size > 0 ? this.#slots[this.#indexOf(1)] : undefined;
    // What the two entries shared now belongs to the other.
    if (next) this.#bytes += chargeOf(next, undefined) - chargeOf(next, slot);
    release(slot);
    this.#first = this.#indexOf(1);
    if (this.#size === 0) this.#releaseSlots();
  }

  /** Undefined if it was removed, or never existed. */
  read(seq: number): Held | undefined {
    const place = seq - (this.last - this.#size + 1);
    if (place < 0 || place >= this.#size) return undefined;
    const index = this.#indexOf(place);
    const slot = this.#slots[index];
    const [at, wallAt, tookMs] = this.#times.subarray(index * TIMES, (index + 1) * TIMES);
    if (!slot || at === undefined || wallAt === undefined || tookMs === undefined) return undefined;
    return { seq, slot, at, wallAt, tookMs };
  }

  /** Removes everything except the number of the last entry. */
  clear(): void {
    this.#size = 0;
    this.#bytes = 0;
    this.#releaseSlots();
    this.#attempts.clear();
    this.polls.clear();
    this.cleared = this.last;
    this.dropped = 0;
    this.requests = 0;
  }

  #count({ kind, operation, status, jobId }: Exchange, isByPage: boolean): void {
    if (kind !== 'request') return;
    this.requests += 1;
    if (jobId === undefined || status !== 200 || operation !== 'retrieveExportJob') return;
    if (isByPage) return;
    this.polls.set(jobId, (this.polls.get(jobId) ?? 0) + 1);
    if (this.polls.size <= MAX_POLLED_JOBS) return;
    for (const oldest of this.polls.keys()) {
      this.polls.delete(oldest);
      return;
    }
  }

  #indexOf(place: number): number {
    const index = this.#first + place;
    return index < this.#slots.length ? index : index - this.#slots.length;
  }

  /** Adds one slot after the newest entry. */
  #grow(): void {
    const { length } = this.#slots;
    const from = this.#first;
    if (from > 0) {
      this.#slots = [...this.#slots.slice(from), ...this.#slots.slice(0, from)];
      const times = this.#times.subarray(0, length * TIMES);
      const moved = [...times.subarray(from * TIMES), ...times.subarray(0, from * TIMES)];
      this.#times.set(moved);
      this.#first = 0;
    }
    this.#slots.push(emptySlot());
    if (this.#times.length >= this.#slots.length * TIMES) return;
    const times = new Float64Array(Math.min(this.#maxEntries, Math.max(8, 2 * length)) * TIMES);
    times.set(this.#times);
    this.#times = times;
  }

  #releaseSlots(): void {
    this.#slots = [];
    this.#times = new Float64Array(0);
    this.#first = 0;
  }
}
