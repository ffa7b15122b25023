// As they are when this is loaded: a test may put others in their place, and never move those on.
const { setImmediate, setTimeout } = globalThis;

/** Lets everything go first that waits for nothing but its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The same, and timers of no length too. */
export function turnOfTimers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => setImmediate(resolve), 0);
  });
}
