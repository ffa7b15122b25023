export type MakeOnce<T> = (key: string, version: string, make: () => Promise<T>) => Promise<T>;

/**
 * Runs at most one generation for a key at a time. Callers that request the current version share its generation;
 * another version waits until that has ended, with or without an error. Results are not remembered.
 */
export function madeOnce<T>(): MakeOnce<T> {
  /** The version of each key that was requested last, until it is generated. */
  const last = new Map<string, { readonly version: string; readonly making: Promise<T> }>();

  return (key, version, make) => {
    const before = last.get(key);
    if (before?.version === version) return before.making;
    const makeInTurn = async () => {
      await before?.making.catch(() => {});
      return make();
    };
    const making = makeInTurn().finally(() => {
      if (last.get(key)?.making === making) last.delete(key);
    });
    last.set(key, { version, making });
    return making;
  };
}
