import { setImmediate } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { ticking } from '../../test/ticking.ts';
import { atOnce, inSteps, type Steps } from './in-steps.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await setImmediate();
});

function* work(parts: number, done: string[]): Steps<string> {
  for (let part = 0; part < parts; part += 1) {
    done.push('part');
    yield;
  }
  return 'made';
}

it('should give what the work has made', async () => {
  expect(await inSteps(work(3, []))).toBe('made');
  expect(atOnce(work(3, []))).toBe('made');
  expect(await inSteps(work(0, []), 2)).toBe('made');
});

it('should let others in between any two parts that take long', async () => {
  ticking(11);
  const done: string[] = [];
  const working = inSteps(work(4, done));
  for (let turn = 0; turn < 4; turn += 1) {
    await setImmediate();
    done.push('other');
  }
  await working;
  expect(done.slice(1, 6)).toEqual(['part', 'other', 'part', 'other', 'part']);
});

it('should read the clock after as many parts as it is told', async () => {
  const now = vi.spyOn(performance, 'now');
  await inSteps(work(100, []), 10);
  expect(now.mock.calls.length).toBeLessThanOrEqual(11);
});

it('should throw what the work throws', async () => {
  function* failing(): Steps<string> {
    yield;
    throw new Error('bad');
  }
  await expect(inSteps(failing())).rejects.toThrow('bad');
  expect(() => atOnce(failing())).toThrow('bad');
});
