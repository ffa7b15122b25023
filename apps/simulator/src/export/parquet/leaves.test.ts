import { expect, it } from 'vitest';
import type { XdmStruct } from '../../profiles/xdm.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { leavesOf } from './leaves.ts';

const columns: XdmStruct = {
  kind: 'struct',
  fields: {
    n: { kind: 'integer' },
    list: { kind: 'list', of: { kind: 'list', of: { kind: 'integer' } } },
  },
};

it('should put a long list in steps, as a short one', () => {
  const length = 1000;
  const leaves = leavesOf(columns);
  const list = Array.from({ length }, (_, n) => (n % 3 === 0 ? [] : [n, n]));
  atOnce(leaves.add({ n: 1, list: [[7]] }));
  let steps = 0;
  for (const _ of leaves.add({ n: 2, list })) steps += 1;
  atOnce(leaves.add({ n: 3 }));
  expect(steps).toBeGreaterThan(20);
  const [n, items] = leaves.all;
  expect(n?.values).toEqual([1, 2, 3]);
  const places = list.flatMap((inner, at) => {
    const first = at === 0 ? 0 : 1;
    return inner.length === 0
      ? [{ repetition: first, definition: 3 }]
      : inner.map((value, nth) => ({ repetition: nth === 0 ? first : 2, definition: 5, value }));
  });
  expect(items?.repetitions).toEqual([0, ...places.map(({ repetition }) => repetition), 0]);
  expect(items?.definitions).toEqual([5, ...places.map(({ definition }) => definition), 0]);
  expect(items?.values).toEqual([7, ...list.flat()]);
});
