import { setImmediate } from 'node:timers';

const MAX_TURN_MS = 10;

/**
 * Lets others have a turn of the event loop, once all who call it have taken long in one: those who are called at once,
 * and have always more to do, would keep it to themselves.
 */
export function breather(): () => Promise<void> | undefined {
  let since: number | undefined;
  let next: Promise<void> | undefined;
  const begin = (): void => {
    since = undefined;
    next = undefined;
  };
  return () => {
    if (next) return next;
    if (since === undefined) {
      since = performance.now();
      setImmediate(begin);
    } else if (performance.now() - since > MAX_TURN_MS) {
      next = new Promise((resolve) => setImmediate(() => resolve()));
    }
    return next;
  };
}
