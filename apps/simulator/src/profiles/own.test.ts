import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isData, Joiner } from './own.ts';

/** Says of each path what stands there. */
function leaves(value: unknown, path: readonly string[] = []): [string, unknown][] {
  if (!isData(value)) return [[JSON.stringify(path), value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

const { data } = fc.letrec<{ data: object; value: unknown }>((tie) => ({
  data: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), tie('value'), {
    maxKeys: 3,
    noNullPrototype: true,
  }),
  value: fc.oneof({ maxDepth: 3 }, fc.nat(9), fc.array(fc.nat(9), { maxLength: 2 }), tie('data')),
}));

/** The last that says anything of a path is right, and what had parts there before and has them again keeps them. */
function pairwise(under: unknown, over: unknown): unknown {
  if (!isData(under) || !isData(over)) return over;
  const keys = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return Object.fromEntries(
    keys.map((key) => {
      if (!Object.hasOwn(over, key)) return [key, under[key]];
      return [key, Object.hasOwn(under, key) ? pairwise(under[key], over[key]) : over[key]];
    }),
  );
}

it('should join many as it joins two, in the same order, and change none of them', () => {
  fc.assert(
    fc.property(fc.array(data, { minLength: 1, maxLength: 6 }), (all) => {
      const before = JSON.stringify(all);
      const joiner = new Joiner();
      let joined: unknown;
      for (const each of all) joined = joiner.join(joined, each);
      expect(leaves(joined)).toEqual(leaves(all.reduce(pairwise as never)));
      expect(JSON.stringify(all)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

it('should not copy again what it has made', () => {
  const joiner = new Joiner();
  const made = joiner.join({ a: { b: 1 } }, { a: { c: 2 } }) as { a: object };
  const { a } = made;
  expect(joiner.join(made, { a: { d: 3 }, e: 4 })).toBe(made);
  expect(made).toEqual({ a: { b: 1, c: 2, d: 3 }, e: 4 });
  expect(made.a).toBe(a);
});
