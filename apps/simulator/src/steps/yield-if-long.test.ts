import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { STEP_MS, yieldIfLong } from './yield-if-long.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await setImmediate();
});

/** A clock that stands unless work moves it. */
function standingClock() {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return { work: (ms: number) => (now += ms) };
}

it('should not wait before the step is over', async () => {
  const clock = standingClock();
  for (let part = 0; part <= STEP_MS; part += 1) {
    expect(yieldIfLong()).toBeUndefined();
    clock.work(1);
  }
  await expect(yieldIfLong()).resolves.toBeUndefined();
});

it('should count what several works do in one turn together', async () => {
  const clock = standingClock();
  yieldIfLong();
  clock.work(STEP_MS);
  expect(yieldIfLong()).toBeUndefined();
  clock.work(1);
  const waits = [yieldIfLong(), yieldIfLong()];
  expect(waits).toEqual([expect.any(Promise), expect.any(Promise)]);
  await Promise.all(waits);
});

it('should begin anew with the next turn of the event loop', async () => {
  const clock = standingClock();
  yieldIfLong();
  await setImmediate();
  clock.work(STEP_MS + 1);
  expect(yieldIfLong()).toBeUndefined();
});

it('should let all works go on in turn, and others between any two of them', async () => {
  const clock = standingClock();
  const done: string[] = [];
  const works = ['a', 'b', 'c'].map(async (name) => {
    for (let part = 0; part < 3; part += 1) {
      const turn = yieldIfLong();
      if (turn) await turn;
      done.push(name);
      clock.work(STEP_MS + 1);
    }
  });
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      await setImmediate();
      done.push('.');
    }
  })();
  await Promise.all(works);
  isOver = true;
  await others;
  const text = done.join('');
  expect(text.replaceAll('.', '')).toBe('aabcabcbc');
  expect(text.slice(1)).not.toMatch(/[abc]{2}/);
});
