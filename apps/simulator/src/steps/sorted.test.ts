import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atOnce } from './in-steps.ts';
import { sorted } from './sorted.ts';

type Item = readonly [key: number, place: number];
const byKey = ([a]: Item, [b]: Item) => a - b;

it('should sort as toSorted does, and leave in their order what compares as equal', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { maxLength: 5000, size: 'max' }), (keys) => {
      const items = keys.map((key, place): Item => [key, place]);
      expect(atOnce(sorted(items, byKey))).toEqual(items.toSorted(byKey));
    }),
  );
});

it('should stop after a bounded number of comparisons', () => {
  const items = Array.from(
    { length: 20_000 },
    (_, place): Item => [(place * 7919) % 20_000, place],
  );
  let compared = 0;
  let most = 0;
  const work = sorted(items, (a, b) => {
    compared += 1;
    return byKey(a, b);
  });
  for (;;) {
    const before = compared;
    if (work.next().done) break;
    most = Math.max(most, compared - before);
  }
  expect(most).toBeLessThan(20_000);
});
