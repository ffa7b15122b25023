interface Entry<V> {
  readonly value: V;
  readonly weight: number;
}

/**
 * A map that holds no more than a weight: when there is more, what was not asked for longest goes.
 * A value that is heavier than all that there is room for is not taken.
 */
export class BoundedMap<K, V> {
  readonly #most: number;
  readonly #weigh: (value: V) => number;
  /** In the order of their last use. */
  readonly #entries = new Map<K, Entry<V>>();
  /** The one that was used last: to be used again, it need not be put behind the others. */
  #last: Entry<V> | undefined;
  #weight = 0;

  constructor(most: number, weigh: (value: V) => number = () => 1) {
    this.#most = most;
    this.#weigh = weigh;
  }

  /** Of all values together. */
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

  /** As `get`, but not a use. */
  peek(key: K): V | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Those that were not used longest first. */
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

  /** Lets go what was not used longest, until what is left weighs no more than this. */
  shrink(most: number): void {
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= most) return;
      this.delete(oldest);
    }
  }
}
