import { setImmediate } from 'node:timers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ticking } from '../../test/costs/ticking.ts';
import { atOnce, inSteps, type Steps } from './in-steps.ts';

// Works of a turn share its time: each test begins with one of its own.
beforeEach(() => new Promise((resolve) => setImmediate(resolve)));
afterEach(() => vi.restoreAllMocks());

function* counting(to: number): Steps<number> {
  let sum = 0;
  for (let at = 1; at <= to; at += 1) {
    sum += at;
    yield;
  }
  return sum;
}

describe('work in steps', () => {
  it('should come to the same result, at once and in steps', async () => {
    expect(atOnce(counting(100))).toBe(5050);
    expect(await inSteps(counting(100))).toBe(5050);
    expect(await inSteps(counting(0))).toBe(0);
  });

  it('should let others have turns in between', async () => {
    ticking(3);
    const seen: string[] = [];
    setImmediate(() => seen.push('another'));
    await inSteps(counting(20)).then(() => seen.push('done'));
    expect(seen).toEqual(['another', 'done']);
  });

  it('should fail as the work fails', async () => {
    const failing = function* (): Steps<never> {
      yield;
      throw new Error('no');
    };
    await expect(inSteps(failing())).rejects.toThrow('no');
    expect(() => atOnce(failing())).toThrow('no');
  });
});
