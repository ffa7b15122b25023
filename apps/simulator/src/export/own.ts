/** A struct or a map of the data: its keys are not ours, and may be `__proto__` or `toString`. */
export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

/** A key's value; what objects inherit is no data. */
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

/** Objects are joined key by key, all else of `over` stands for what was there. Neither is changed. */
export function joined(under: unknown, over: unknown): unknown {
  if (!isData(under) || !isData(over)) return over;
  const both: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) put(both, key, joined(own(under, key), value));
  return both;
}
