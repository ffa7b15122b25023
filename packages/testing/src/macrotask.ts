// The functions of load time: a test may fake them later and never advance its timers.
const { setTimeout } = globalThis;
// jsdom under jest has none.
const setImmediate = globalThis.setImmediate ?? ((run: () => void) => setTimeout(run, 0));

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
