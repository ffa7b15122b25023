/** Caches the results of a function of an object that does not change. */
export function remembered<O extends object, T>(of: (one: O) => T): (one: O) => T {
  const known = new WeakMap<O, { readonly value: T }>();
  return (one) => {
    const before = known.get(one);
    if (before) return before.value;
    const value = of(one);
    known.set(one, { value });
    return value;
  };
}
