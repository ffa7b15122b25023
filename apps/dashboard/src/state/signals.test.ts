import { array, assert, boolean, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batch, computed, effect, signal } from './signals.ts';

describe('signals', () => {
  it('should show in effects and computed values what is so, whatever was set before', () => {
    const sets = array(record({ place: nat(3), value: integer({ min: 0, max: 3 }) }));
    assert(
      property(array(sets), (batches) => {
        const held = [0, 0, 0, 0];
        const cells = held.map((value) => signal(value));
        // Which cells are read differs with their values.
        const chosen = computed(() => cells[cells[0]?.value ?? 0]?.value ?? 0);
        const sum = computed(() => chosen.value + (cells[3]?.value ?? 0));
        const seen: number[] = [];
        const stop = effect(() => seen.push(sum.value * 10 + chosen.value));
        for (const each of batches) {
          batch(() => {
            for (const { place, value } of each) {
              held[place] = value;
              const cell = cells[place];
              if (cell) cell.value = value;
            }
          });
          const choice = held[held[0] ?? 0] ?? 0;
          expect(chosen.peek()).toBe(choice);
          expect(sum.peek()).toBe(choice + (held[3] ?? 0));
          expect(seen.at(-1)).toBe(sum.peek() * 10 + choice);
        }
        stop();
      }),
    );
  });

  it('should run an effect once for a batch, and not for what it does not read', () => {
    const [a, b, other] = [signal(1), signal(1), signal(1)];
    let runs = 0;
    const stop = effect(() => {
      runs += 1;
      return [a.value, b.value, other.peek()];
    });
    batch(() => {
      a.value = 2;
      b.value = 2;
    });
    expect(runs).toBe(2);
    other.value = 2;
    b.value = 2;
    expect(runs).toBe(2);
    stop();
    a.value = 3;
    expect(runs).toBe(2);
    expect([a, b].map(({ readers }) => readers.size)).toEqual([0, 0]);
  });

  it('should tidy up after an effect before it runs again, and when it ends', () => {
    const on = signal(true);
    const said: string[] = [];
    const stop = effect(() => {
      const { value } = on;
      said.push(`begin ${value}`);
      return () => said.push(`end ${value}`);
    });
    on.value = false;
    stop();
    expect(said).toEqual(['begin true', 'end true', 'begin false', 'end false']);
  });

  it('should let an effect set what others read', () => {
    const from = signal(1);
    const to = signal(0);
    const seen: number[] = [];
    to.subscribe((value) => seen.push(value));
    effect(() => {
      to.value = from.value * 2;
    });
    from.value = 2;
    expect(seen).toEqual([0, 2, 4]);
  });

  it('should work out a computed value when it is read, and once', () => {
    const a = signal(1);
    let works = 0;
    const double = computed(() => {
      works += 1;
      return a.value * 2;
    });
    expect(works).toBe(0);
    expect([double.value, double.value, works]).toEqual([2, 2, 1]);
    a.value = 2;
    expect(works).toBe(1);
    expect([double.value, works]).toEqual([4, 2]);
  });

  it('should go on after work that has failed', () => {
    assert(
      property(boolean(), (isFirst) => {
        const isBad = signal(isFirst);
        const value = computed(() => {
          if (isBad.value) throw new Error('bad');
          return 'good';
        });
        if (isFirst) expect(() => value.value).toThrow('bad');
        isBad.value = false;
        expect(value.value).toBe('good');
      }),
    );
  });
});
