/** Two signals of one kind within this time are one, in milliseconds. */
const WITHIN_MS = 100;

/**
 * Whether a signal repeats the one before: a terminal signals the whole group, and a wrapper such as npm passes it on
 * again. A user who presses Ctrl-C twice is slower.
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
