/** A struct or a map of the data: its keys are not ours, and may be `__proto__` or `toString`. */
export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** A key's value; inherited properties are not data. */
export function own(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

/** Sets a key. An assignment to `__proto__` would change what the object inherits. */
export function put(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(data, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  } else {
    data[key] = value;
  }
}

/**
 * Joins values one after the other: objects key by key, and other values of `over` replace earlier ones. Arguments
 * are never changed; results are changed by the next join, so that each takes no longer than what it adds.
 */
export class Joiner {
  readonly #made = new Set<object>();

  join(under: unknown, over: unknown): unknown {
    if (!isData(under) || !isData(over)) return over;
    const both = this.#ownOf(under);
    for (const key of Object.keys(over)) put(both, key, this.join(own(both, key), over[key]));
    return both;
  }

  #ownOf(under: Data): Record<string, unknown> {
    if (this.#made.has(under)) return under;
    const made = { ...under };
    this.#made.add(made);
    return made;
  }
}
