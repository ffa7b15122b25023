import type { ExpectedRequest } from './body.ts';

/** Limits of one call of the client. */
export interface Bounds {
  /** Additional requests. */
  readonly requests: number;
  /** When the call must have ended; absent for no limit. */
  readonly endsBy?: number;
  /** The violation of a call that has not ended by then. */
  readonly tooLate?: string;
  /** The request that the client was called with. */
  readonly expected?: ExpectedRequest;
}

/** The most times for the same request at the same time: some may be retries, more are a loop without a pause. */
const SAME_AT_ONCE = 6;
/** Requests that a call may send in addition to those per second: for calls that take no time. */
const AT_ONCE = 20;
const PER_SECOND = 4;

/** One call of the client, with its requests. */
export class Operation {
  readonly what: string;
  readonly bounds: Bounds;
  readonly startedAt: number;
  /** The time of the last response, which is what the client knows. */
  answeredAt: number;
  /** The jobs that the call created, and when. */
  readonly created: { readonly id: number; readonly at: number }[] = [];
  /** When a cancel was first accepted; undefined for none. */
  cancelledAt: number | undefined;
  /** Until when Retry-After forbids requests; undefined if it does not. */
  quietUntil: number | undefined;
  /** Whether the response to a create was lost. */
  lost = false;
  /** Rejects when the call must end at once. */
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

  /** The number of requests so far. */
  get requests(): number {
    return this.#requests;
  }

  /** Ends the call with an error instead of the result of the client. */
  end(error: Error): void {
    this.#end(error);
  }

  /** The violation of one more request, or undefined. */
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
