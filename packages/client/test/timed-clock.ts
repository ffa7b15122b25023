import { type FakeClock, fakeClock } from './fake-clock.ts';

/** A fake clock whose time ends requests too: a signal of `timeout` aborts as its time passes. */
export function timedClock(): FakeClock {
  const clock = fakeClock();
  const limits: { readonly at: number; readonly controller: AbortController }[] = [];
  const ring = () => {
    for (const { at, controller } of limits) {
      if (at <= clock.now()) controller.abort(new DOMException('late', 'TimeoutError'));
    }
  };
  return {
    ...clock,
    advance: (ms) => {
      clock.advance(ms);
      ring();
    },
    sleep: async (ms, signal) => {
      await clock.sleep(ms, signal);
      ring();
    },
    timeout: (ms) => {
      const controller = new AbortController();
      limits.push({ at: clock.now() + ms, controller });
      return controller.signal;
    },
  };
}
