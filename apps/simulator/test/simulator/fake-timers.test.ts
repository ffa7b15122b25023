import { afterEach, expect, it, vi } from 'vitest';
import { createSimulator } from '../../src/index.ts';
import { org } from '../callers/caller.ts';

afterEach(() => vi.useRealTimers());

it('should follow timers that a test fakes after the simulator was created', async () => {
  vi.useRealTimers();
  const { fetch } = createSimulator();
  vi.useFakeTimers({ now: 4_000_000_000_000 });
  const clock = async () => {
    const headers = { 'x-gw-ims-org-id': org };
    const response = await fetch('http://localhost/_sim/clock', { headers });
    return ((await response.json()) as { readonly now: number }).now;
  };
  expect(await clock()).toBe(4_000_000_000_000);
  vi.advanceTimersByTime(60_000);
  expect(await clock()).toBe(4_000_000_060_000);
});
