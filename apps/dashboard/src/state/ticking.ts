import type { Clock } from '@aep-sim/types';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';

const STEP_MS = 1000;

export interface Ticking {
  readonly now: ReadonlySignal<number>;
  close(): void;
}

/** What a clock shows that was read once: one that runs goes on from there, in steps of a second. */
export function ticking(clock: ReadonlySignal<Clock | undefined>): Ticking {
  const passed = signal(0);
  const close = effect(() => {
    const running = clock.value?.running ?? false;
    passed.value = 0;
    if (!running) return undefined;
    const readAt = performance.now();
    const timer = setInterval(() => {
      passed.value = performance.now() - readAt;
    }, STEP_MS);
    return () => clearInterval(timer);
  });
  const now = computed(() => (clock.value ? Math.floor(clock.value.now + passed.value) : 0));
  return { now, close };
}
