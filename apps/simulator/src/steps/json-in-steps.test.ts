import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from './in-steps.ts';
import { jsonInSteps } from './json-in-steps.ts';

function stepsOf(value: object): number {
  const work = jsonInSteps(value);
  let steps = 0;
  while (!work.next().done) steps += 1;
  return steps;
}

/** Values that have many of another below each other, so that each way to write them is taken. */
const large = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constant(undefined), fc.constant(Number.NaN)),
  many: fc
    .tuple(tie('leaf'), fc.integer({ min: 0, max: 1500 }))
    .map(([item, count]) => Array.from({ length: count }, () => item)),
  record: fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('any'), {
    maxKeys: 5,
  }),
  keys: fc
    .tuple(tie('leaf'), fc.integer({ min: 0, max: 1500 }))
    .map(([item, count]) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at % 3}"${at}`, item])),
    ),
  list: fc.array(tie('any'), { maxLength: 5 }),
  any: fc.oneof(
    { depthSize: 'small' },
    tie('leaf'),
    tie('many'),
    tie('record'),
    tie('keys'),
    tie('list'),
  ),
}));

describe('JSON in steps', () => {
  it('should be the JSON that it is in one go', () => {
    fc.assert(
      fc.property(fc.oneof(large.list, large.record) as fc.Arbitrary<object>, (value) => {
        expect(atOnce(jsonInSteps(value)).toString()).toBe(JSON.stringify(value));
      }),
    );
  });

  it('should be written in parts of a bounded size, wherever many values are', () => {
    const list = (length: number) =>
      Array.from({ length }, (_, at) => ({ at, text: 'x'.repeat(20) }));
    const map = (length: number) => Object.fromEntries(list(length).entries());
    for (const of of [list, map]) {
      for (const wrap of [(inner: object) => inner, (inner: object) => ({ a: [1, { inner }] })]) {
        const steps = stepsOf(wrap(of(10_000)));
        expect(steps).toBeGreaterThanOrEqual(30);
        expect(stepsOf(wrap(of(20_000)))).toBeLessThanOrEqual(2.5 * steps);
      }
    }
    expect(stepsOf({ text: ['x'.repeat(100_000), 'x'.repeat(100_000)] })).toBeGreaterThan(2);
    expect(stepsOf({ a: 1 })).toBe(1);
  });
});
