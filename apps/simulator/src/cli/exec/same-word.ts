/** Two signals of one kind that come so close together are one word, in milliseconds. */
const WITHIN_MS = 100;

/**
 * Says of a signal whether it is the same word again: a terminal tells the whole group, and a wrapper such as npm tells
 * once more. Who presses Ctrl-C twice, to end what does not want to, is slower.
 */
export function sameWord(now: () => number): (signal: string) => boolean {
  const heard = new Map<string, number>();
  return (signal) => {
    const at = now();
    const before = heard.get(signal);
    if (before !== undefined && at - before < WITHIN_MS) return true;
    heard.set(signal, at);
    return false;
  };
}
