import { setImmediate } from 'node:timers';

/** How long work may hold the event loop at a time, all of it together. */
export const STEP_MS = 10;

/** When the first work of this turn of the event loop began; undefined: none has. */
let beganAt: number | undefined;
const waiting: (() => void)[] = [];

/**
 * Lets others have a turn of the event loop once work has held it for long: undefined as long as there is no need to
 * wait. Works that go on side by side share the time, and go on one after the other, in the order in which they
 * stopped. Call it before each part of the work; a part takes a millisecond at most.
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
