export type MakeOnce<T> = (key: string, version: string, make: () => Promise<T>) => Promise<T>;

/**
 * Lets what a key names be made by one at a time. Those who ask for the version that was asked for last share its
 * making; another version waits until that has ended, well or not, and is then made. What was made is not remembered.
 */
export function madeOnce<T>(): MakeOnce<T> {
  /** Of each key the version that was asked for last, until it is made. */
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
