import type { Clock } from '@aep-sim/types';
import { cell, derived, type Readable, watch } from './cell.ts';

const STEP_MS = 1000;

export interface Ticking {
  readonly now: Readable<number>;
  close(): void;
}

/** The time on a clock that was read once: a running clock continues from there, in steps of a second. */
export function ticking(clock: Readable<Clock | undefined>): Ticking {
  const passed = cell(0);
  const read = () => clock.value;
  const close = watch(read, (shown) => {
    passed.value = 0;
    if (!shown?.running) return undefined;
    const readAt = performance.now();
    const timer = setInterval(() => {
      passed.value = performance.now() - readAt;
    }, STEP_MS);
    return () => clearInterval(timer);
  });
  const now = derived(() => (clock.value ? Math.floor(clock.value.now + passed.value) : 0));
  return { now, close };
}
