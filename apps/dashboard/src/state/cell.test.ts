import { array, assert, boolean, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batch, cell, derived, memo, onChange, watch } from './cell.ts';

describe('cell', () => {
  it('should tell of each other value, and not of the same', () => {
    const number = cell(1);
    let told = 0;
    const stop = onChange(() => {
      told += 1;
    });
    number.value = 1;
    expect(told).toBe(0);
    number.value = 2;
    expect(told).toBe(1);
    stop();
    number.value = 3;
    expect(told).toBe(1);
  });

  it('should tell once of what is set together, with all of it set', () => {
    const [one, two] = [cell(0), cell(0)];
    const seen: number[] = [];
    const stop = onChange(() => seen.push(one.value + two.value));
    batch(() => {
      one.value = 1;
      batch(() => {
        two.value = 10;
      });
    });
    stop();
    expect(seen).toEqual([11]);
  });

  it('should tell of what is set before an error', () => {
    const number = cell(0);
    let told = 0;
    const stop = onChange(() => {
      told += 1;
    });
    const failing = () =>
      batch(() => {
        number.value = 1;
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    number.value = 2;
    stop();
    expect(told).toBe(1);
  });
});

describe('watch', () => {
  it('should work with each value once, and end what it did with the one before', () => {
    assert(
      property(array(integer({ min: 0, max: 3 })), array(boolean()), (values, noise) => {
        const [watched, other] = [cell(0), cell(0)];
        const log: string[] = [];
        const stop = watch(
          () => watched.value,
          (value) => {
            log.push(`begin ${value}`);
            return () => log.push(`end ${value}`);
          },
        );
        const expected = ['begin 0'];
        let last = 0;
        for (const [index, value] of values.entries()) {
          if (noise[index]) other.value += 1;
          watched.value = value;
          if (value !== last) expected.push(`end ${last}`, `begin ${value}`);
          last = value;
        }
        stop();
        watched.value = 99;
        expect(log).toEqual([...expected, `end ${last}`]);
      }),
    );
  });

  it('should be told of what another watcher sets', () => {
    const [from, to] = [cell(0), cell(0)];
    const seen: number[] = [];
    const stops = [
      watch(
        () => to.value,
        (value) => {
          seen.push(value);
          return undefined;
        },
      ),
      watch(
        () => from.value,
        (value) => {
          to.value = value * 2;
          return undefined;
        },
      ),
    ];
    from.value = 4;
    for (const stop of stops) stop();
    expect(seen).toEqual([0, 8]);
  });
});

describe('memo', () => {
  it('should be worked out once for each value', () => {
    const from = cell(1);
    let worked = 0;
    const doubled = memo(from, (value) => {
      worked += 1;
      return value * 2;
    });
    const more = derived(() => doubled.value + 1);
    expect([more.value, more.value, worked]).toEqual([3, 3, 1]);
    from.value = 5;
    expect([more.value, worked]).toEqual([11, 2]);
  });
});
