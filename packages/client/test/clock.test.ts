import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { abortable } from '../src/clock.ts';
import { systemClock } from '../src/index.ts';
import { rejection } from './scripted.ts';

describe('systemClock', () => {
  beforeEach(() => vi.useFakeTimers({ now: 5000 }));
  afterEach(() => vi.useRealTimers());

  it('should show the time, and draw a chance', () => {
    expect(systemClock.now()).toBe(5000);
    expect(systemClock.random()).toBeGreaterThanOrEqual(0);
    expect(systemClock.random()).toBeLessThan(1);
  });

  it.each([1, 1000, 3_000_000_000])(
    'should sleep for %i ms, and leave nothing behind',
    async (ms) => {
      const { signal } = new AbortController();
      const removed = vi.spyOn(signal, 'removeEventListener');
      const added = vi.spyOn(signal, 'addEventListener');
      let isAwake = false;
      const sleep = systemClock.sleep(ms, signal).then(() => {
        isAwake = true;
      });
      await vi.advanceTimersByTimeAsync(ms - 1);
      expect(isAwake).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await sleep;
      expect(vi.getTimerCount()).toBe(0);
      expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
    },
  );

  it('should wake with the reason of its signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const sleep = rejection(systemClock.sleep(1000, controller.signal));
    controller.abort(reason);
    expect(await sleep).toBe(reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(await rejection(systemClock.sleep(1000, controller.signal))).toBe(reason);
    expect(await rejection(systemClock.sleep(0, controller.signal))).toBe(reason);
  });

  it('should have a signal that can wait for longer than a timer', () => {
    expect(systemClock.timeout?.(1e12).aborted).toBe(false);
  });
});

describe('abortable', () => {
  it('should leave nothing behind', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    expect(await abortable(Promise.resolve(1), signal)).toBe(1);
    const wrong = new Error('wrong');
    expect(await rejection(abortable(Promise.reject(wrong), signal))).toBe(wrong);
    await vi.waitFor(() => expect(removed).toHaveBeenCalledTimes(2));
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });

  it('should reject at once when it is too late', async () => {
    const reason = new Error('enough');
    const never = new Promise(() => {});
    expect(await rejection(abortable(never, AbortSignal.abort(reason)))).toBe(reason);
  });
});
