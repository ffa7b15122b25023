import { BoundedMap } from '../core/bounded-map.ts';
import { shortHash } from './kept-body.ts';
import type { Exchange } from './port.ts';

const MAX_SERIES = 1000;

/** These effects do not change the response. */
const NO_FAULTS: readonly string[] = ['script', 'cancel'];

/**
 * Counts the attempts of one request: equal requests, each of which except the last met a fault, 429, or 5xx.
 * While no series of attempts is open, this costs nothing.
 */
export class Attempts {
  /** The attempts so far of each request that may be repeated, by a hash of the request. */
  #open: BoundedMap<string, number> | undefined;

  /** 1 for the first attempt, and for every request to the control plane. */
  next(exchange: Exchange): number {
    const isFailed = hasFailed(exchange);
    if (exchange.kind !== 'request' || (!this.#open && !isFailed)) return 1;
    const key = keyOf(exchange);
    const attempt = (this.#open?.peek(key) ?? 0) + 1;
    if (isFailed) {
      this.#open ??= new BoundedMap(MAX_SERIES);
      this.#open.set(key, attempt);
    } else {
      this.#open?.delete(key);
      if (this.#open?.weight === 0) this.#open = undefined;
    }
    return attempt;
  }

  clear(): void {
    this.#open = undefined;
  }
}

function hasFailed({ rule, status }: Exchange): boolean {
  if (status === 429 || status >= 500) return true;
  return rule !== undefined && !NO_FAULTS.includes(rule.effect);
}

function keyOf({ operation = '', method, target, body }: Exchange): string {
  // Without an operation, requests differ by their method.
  const head = `${operation || method} ${target.length} ${target}`;
  return shortHash(body === undefined ? head : `${head} ${shortHash(body)}`);
}
