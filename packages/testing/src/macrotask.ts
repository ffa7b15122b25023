// The functions of load time: a test may fake them later and never advance its timers.
const { setImmediate, setTimeout } = globalThis;

/** Resolves after all pending microtasks and immediates. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The same, and also after timers of 0 ms. */
export function turnOfTimers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => setImmediate(resolve), 0);
  });
}
