interface Entry<V> {
  readonly value: V;
  readonly weight: number;
}

/**
 * A map with a maximum weight. Above it, the least recently used values are removed.
 * A value that alone exceeds the maximum is not stored.
 */
export class BoundedMap<K, V> {
  readonly #most: number;
  readonly #weigh: (value: V) => number;
  /** In the order of their last use. */
  readonly #entries = new Map<K, Entry<V>>();
  /** The most recently used key. When it is used again, it does not have to be moved. */
  #last: Entry<V> | undefined;
  #weight = 0;

  constructor(most: number, weigh: (value: V) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  /** The sum of the weights of all values. */
  get weight(): number {
    return this.#weight;
  }

  get(key: K): V | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (entry !== this.#last) {
      this.#entries.delete(key);
      this.#entries.set(key, entry);
      this.#last = entry;
    }
    return entry.value;
  }

  /** As `get`, but does not count as a use. */
  peek(key: K): V | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Least recently used first. */
  keys(): readonly K[] {
    return [...this.#entries.keys()];
  }

  set(key: K, value: V): void {
    this.delete(key);
    const weight = this.#weigh(value);
    if (weight > this.#most) return;
    this.#last = { value, weight };
    this.#entries.set(key, this.#last);
    this.#weight += weight;
    this.shrink(this.#most);
  }

  delete(key: K): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    if (entry === this.#last) this.#last = undefined;
    this.#weight -= entry.weight;
  }

  /** Removes the least recently used values until the rest weighs at most this. */
  shrink(most: number): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= most) return;
      this.delete(oldest);
    }
  }
}
