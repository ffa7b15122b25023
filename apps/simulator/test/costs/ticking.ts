import { vi } from 'vitest';

/** Has work take time: each reading of the clock is so many milliseconds after the one before. */
export function ticking(ms: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += ms;
    return now;
  });
}
