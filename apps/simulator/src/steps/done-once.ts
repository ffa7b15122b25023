/** Does something when it is first requested, and remembers the result. A failure is not remembered. */
export function doneOnce<T>(act: () => Promise<T>): () => Promise<T> {
  let doing: Promise<T> | undefined;
  return () => {
    doing ??= act().catch((error) => {
      doing = undefined;
      throw error;
    });
    return doing;
  };
}
