/** What is done when it is first asked for, and then known. Where it has failed, the next to ask has it tried again. */
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
