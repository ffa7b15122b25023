import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  type ClockFacts,
  instantAt,
  isRunning,
  type Moment,
  nowOf,
  setRunning,
} from './clock.ts';

describe('a clock', () => {
  it('should show the wall clock and run until somebody touches it', () => {
    expect(instantAt([], at(123))).toBe(123);
    expect(isRunning([])).toBe(true);
  });

  it('should stand still where it was stopped, and go on from there', () => {
    const stopped = setRunning([], false, at(1000));
    expect(instantAt(stopped, at(5000))).toBe(1000);
    expect(isRunning(stopped)).toBe(false);
    const started = setRunning(stopped, true, at(6000));
    expect(instantAt(started, at(6000))).toBe(1000);
    expect(instantAt(started, at(6500))).toBe(1500);
    expect(isRunning(started)).toBe(true);
  });

  it('should move on and then run or stand as before', () => {
    const running = advance([], 50, at(1000));
    expect([instantAt(running, at(1000)), instantAt(running, at(1007))]).toEqual([1050, 1057]);
    const standing = advance(setRunning([], false, at(1000)), 50, at(2000));
    expect([instantAt(standing, at(2000)), instantAt(standing, at(9999))]).toEqual([1050, 1050]);
  });

  it('should show whole milliseconds, and lose no part of one', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 50 });
    fc.assert(
      fc.property(parts, fc.nat(49), (thousandths, stopsAt) => {
        let clock: ClockFacts = [];
        let sum = 0;
        for (const [step, one] of thousandths.entries()) {
          if (step === stopsAt) clock = setRunning(clock, false, at(1_600_000_000_000));
          clock = advance(clock, one / 1000, at(1_600_000_000_000));
          sum += one;
          const shown = 1_600_000_000_000 + Math.floor(sum / 1000);
          expect(nowOf(clock, at(1_600_000_000_000))).toBe(shown);
        }
      }),
    );
  });

  it('should still know what it showed earlier', () => {
    const clock = advance(advance([], 1_000_000, at(100)), 5, at(200));
    expect(instantAt(clock, at(99))).toBe(99);
    expect(instantAt(clock, at(150))).toBe(1_000_150);
    expect(instantAt(clock, at(200))).toBe(1_000_205);
  });

  it('should tell apart what came before and after a change within one millisecond', () => {
    const clock = advance([], 1000, { wallAt: 7, stamp: 7001 });
    expect(instantAt(clock, { wallAt: 7, stamp: 7000 })).toBe(7);
    expect(instantAt(clock, { wallAt: 7, stamp: 7001 })).toBe(1007);
    expect(instantAt(clock, { wallAt: 7, stamp: 7002 })).toBe(1007);
  });

  it('should not go back with the wall clock', () => {
    const clock = advance([], 1, { wallAt: 1000, stamp: 1 });
    expect(instantAt(clock, { wallAt: 400, stamp: 2 })).toBe(1001);
  });

  it('should show all changes that are known of it, though another process has made them', () => {
    const clock = advance([], 1000, { wallAt: 7, stamp: 7005 });
    const behind = { wallAt: 7, stamp: 7001 };
    expect(nowOf(clock, behind)).toBe(1007);
    const further = advance(clock, 10, behind);
    expect(nowOf(further, behind)).toBe(1017);
    expect(instantAt(further, { wallAt: 7, stamp: 7004 })).toBe(7);
    expect(instantAt(further, { wallAt: 7, stamp: 7005 })).toBe(1017);
  });

  it('should not remember what changes nothing', () => {
    const clock = advance([], 5, at(1));
    expect(advance(clock, 0, at(2))).toBe(clock);
    expect(setRunning(clock, true, at(2))).toBe(clock);
  });

  it('should take a moment before all that it remembers for the start of that', () => {
    let clock: ClockFacts = [];
    for (let wallAt = 1; wallAt <= 1500; wallAt += 1) clock = advance(clock, 1, at(wallAt));
    expect(instantAt(clock, at(10))).toBe(clock[0]?.at);
  });

  it('should not grow without end', () => {
    let clock: ClockFacts = [];
    for (let wallAt = 1; wallAt <= 1500; wallAt += 1) clock = advance(clock, 1, at(wallAt));
    expect(clock.length).toBe(1000);
    expect(instantAt(clock, at(1500))).toBe(3000);
  });

  it('should show the time that has passed while it ran, and what it was moved on by', () => {
    const step = fc.record({
      passesMs: fc.nat(1000),
      act: fc.oneof(fc.boolean(), fc.nat(1_000_000)),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let clock: ClockFacts = [];
        let wallAt = 1_000_000;
        let shown = wallAt;
        let running = true;
        for (const { passesMs, act } of steps) {
          wallAt += passesMs;
          shown += running ? passesMs : 0;
          expect(instantAt(clock, at(wallAt))).toBe(shown);
          expect(nowOf(clock, at(wallAt))).toBe(shown);
          if (typeof act === 'boolean') {
            running = act;
            clock = setRunning(clock, act, at(wallAt));
          } else {
            shown += act;
            clock = advance(clock, act, at(wallAt));
          }
          expect(instantAt(clock, at(wallAt))).toBe(shown);
          expect(nowOf(clock, at(wallAt))).toBe(shown);
          expect(isRunning(clock)).toBe(running);
        }
      }),
    );
  });
});

function at(wallAt: number): Moment {
  return { wallAt, stamp: wallAt };
}
