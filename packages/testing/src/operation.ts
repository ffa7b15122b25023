import type { ExpectedRequest } from './body.ts';

/** How much one call of the client may ask for. */
export interface Bounds {
  /** Requests in all. */
  readonly requests: number;
  /** The instant at which it must be over; absent where time plays no part. */
  readonly endsBy?: number;
  /** What to say of a call that was not over then. */
  readonly tooLate?: string;
  /** What the client was given to send. */
  readonly expected?: ExpectedRequest;
}

/** The same request at one instant, at most: some may be retries, more are a loop without a pause. */
const SAME_AT_ONCE = 6;
/** What a call may ask beside four requests a second: for calls that take no time. */
const AT_ONCE = 20;
const PER_SECOND = 4;

/** One call of the client, as it is seen from the wire. */
export class Operation {
  readonly what: string;
  readonly bounds: Bounds;
  readonly startedAt: number;
  /** The instant of the last answer: what the client knows is of then. */
  answeredAt: number;
  /** The jobs that were created meanwhile, and when. */
  readonly created: { readonly id: number; readonly at: number }[] = [];
  /** When a cancel was first accepted; undefined when none was. */
  cancelledAt: number | undefined;
  /** Until when it was asked to leave the service alone; undefined when it was not. */
  quietUntil: number | undefined;
  /** Whether the answer to a creation was lost. */
  lost = false;
  /** Rejects once it is to end at once. */
  readonly ended: Promise<never>;
  #end: (error: Error) => void = () => {};
  #requests = 0;
  #repeated = new Map<string, number>();
  #instant: number;

  constructor(what: string, bounds: Bounds, now: number) {
    this.what = what;
    this.bounds = bounds;
    this.startedAt = now;
    this.answeredAt = now;
    this.#instant = now;
    this.ended = new Promise((_, reject) => {
      this.#end = reject;
    });
    this.ended.catch(() => {});
  }

  /** How often it has asked so far. */
  get requests(): number {
    return this.#requests;
  }

  /** Has whoever waits for it see an error in place of what the client says. */
  end(error: Error): void {
    this.#end(error);
  }

  /** What is wrong with one more request, if anything. */
  violationOf({ method, url }: Request, path: string, now: number): string | undefined {
    if (now !== this.#instant) this.#repeated.clear();
    this.#instant = now;
    const line = `${method} ${url}`;
    const times = (this.#repeated.get(line) ?? 0) + 1;
    this.#repeated.set(line, times);
    this.#requests++;
    const { requests } = this.bounds;
    if (this.quietUntil !== undefined && now < this.quietUntil) {
      return `sent ${method} ${path} ${(this.quietUntil - now) / 1000} s too early after a 503 with Retry-After`;
    }
    if (times > SAME_AT_ONCE) {
      return `sent ${method} ${path} ${times} times without a pause. Pause between requests with clock.sleep`;
    }
    if (this.#requests > AT_ONCE + requests + ((now - this.startedAt) / 1000) * PER_SECOND) {
      const limit = `${AT_ONCE + requests} plus ${PER_SECOND} per second`;
      return `sent ${this.#requests} requests in ${(now - this.startedAt) / 1000} s; the limit is ${limit}. Pause between requests with clock.sleep`;
    }
    return this.isLate(now);
  }

  isLate(now: number): string | undefined {
    const { endsBy, tooLate } = this.bounds;
    return endsBy !== undefined && now > endsBy ? (tooLate ?? 'took too long') : undefined;
  }
}
