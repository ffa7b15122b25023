import { setImmediate } from 'node:timers';

/** How long work may block the event loop at a time, all of it together. */
export const STEP_MS = 10;

/** When the first work of this iteration of the event loop started; undefined: none has. */
let beganAt: number | undefined;
const waiting: (() => void)[] = [];

/**
 * Yields to the event loop if work has blocked it for long; undefined as long as there is no need to
 * wait. Concurrent work shares the time, and continues one after the other, in the order in which it
 * paused. Call it before each part of the work; a part takes a millisecond at most.
 */
export function yieldIfLong(): Promise<void> | undefined {
  if (beganAt === undefined) {
    beganAt = performance.now();
    setImmediate(nextTurn);
    return undefined;
  }
  if (performance.now() - beganAt <= STEP_MS) return undefined;
  return new Promise((resolve) => waiting.push(resolve));
}

function nextTurn(): void {
  beganAt = undefined;
  const goOn = waiting.shift();
  if (!goOn) return;
  beganAt = performance.now();
  setImmediate(nextTurn);
  goOn();
}
