import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobRow } from '../../test/job-row.ts';
import {
  changeText,
  nearestStop,
  nextChange,
  nextChangeText,
  stopBeside,
  stopsOf,
} from './stops.ts';

const plan = { exportAt: 90, exportedAt: 165, writeAt: 220, writtenAt: 240, endAt: 280 };
const jobs = [
  jobRow({ id: 2, createdAt: 100_000, exportAt: 190_000 }),
  jobRow({ id: 1, createdAt: 0, ...plan, outcome: 'failed' }),
];
// Few enough for an instant to be one of the stops in many runs.
const sorted = array(integer({ min: 0, max: 30 })).map((all) =>
  [...new Set(all)].sort((a, b) => a - b),
);
const instant = integer({ min: -3, max: 33 });

describe('nextChange', () => {
  it('should name the job and what becomes of it', () => {
    const next = nextChange(jobs, 245);
    expect(next && changeText(next)).toBe('1 fails');
    const later = nextChange(jobs, 150_000);
    expect(later && nextChangeText(later, 150_000)).toBe('in 0:40: 2 exporting');
    expect(nextChange(jobs, 200_000)).toBeUndefined();
  });
});

describe('stopsOf', () => {
  it('should hold each change of each job once', () => {
    expect(stopsOf(jobs)).toEqual([0, 90, 165, 220, 240, 280, 100_000, 190_000]);
    expect(stopsOf([...jobs, ...jobs])).toEqual(stopsOf(jobs));
  });
});

describe('stopBeside', () => {
  it('should find what a search from the front finds', () => {
    assert(
      property(sorted, instant, (stops, at) => {
        expect(stopBeside(stops, at, 1)).toBe(stops.find((stop) => stop > at));
        expect(stopBeside(stops, at, -1)).toBe(stops.findLast((stop) => stop < at));
      }),
    );
  });
});

describe('nearestStop', () => {
  it('should be nearer than all others', () => {
    assert(
      property(sorted, instant, (stops, at) => {
        const nearest = nearestStop(stops, at);
        const least = Math.min(...stops.map((stop) => Math.abs(stop - at)));
        if (stops.length === 0) expect(nearest).toBeUndefined();
        else expect(Math.abs((nearest as number) - at)).toBe(least);
      }),
    );
  });
});
