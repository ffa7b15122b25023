import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoundedMap } from './bounded-map.ts';

const byLength = (most: number) => new BoundedMap<string, string>(most, ({ length }) => length);

describe('a bounded map', () => {
  it('should let go what was not used longest', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect(map.keys()).toEqual(['a', 'c']);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  });

  it('should count a value that is set again as used', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.set('a', 3);
    map.set('c', 4);
    expect(map.keys()).toEqual(['a', 'c']);
    expect(map.get('a')).toBe(3);
  });

  it('should not count a look as a use', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    expect(map.peek('a')).toBe(1);
    map.set('c', 3);
    expect(map.peek('a')).toBeUndefined();
  });

  it('should hold all that fits, to the last unit of weight', () => {
    const map = byLength(10);
    map.set('a', '12345');
    map.set('b', '12345');
    map.set('c', '');
    expect(map.keys()).toEqual(['a', 'b', 'c']);
    map.set('c', '1');
    expect(map.keys()).toEqual(['b', 'c']);
    expect(map.weight).toBe(6);
  });

  it('should let go as many as a heavy value needs', () => {
    const map = byLength(6);
    for (const key of ['a', 'b', 'c']) map.set(key, '12');
    map.set('d', '123');
    expect(map.keys()).toEqual(['c', 'd']);
  });

  it('should not take a value that is heavier than all', () => {
    const map = byLength(3);
    map.set('a', '1');
    map.set('b', '1234');
    expect(map.keys()).toEqual(['a']);
    map.set('a', '1234');
    expect([map.keys(), map.weight]).toEqual([[], 0]);
  });

  it('should weigh a replaced value once', () => {
    const map = byLength(4);
    map.set('a', '123');
    map.set('a', '12');
    map.set('b', '12');
    expect([map.keys(), map.weight]).toEqual([['a', 'b'], 4]);
  });

  it('should have the weight of a deleted value back', () => {
    const map = byLength(4);
    map.set('a', '123');
    map.delete('a');
    map.delete('a');
    map.set('b', '1234');
    expect([map.keys(), map.weight]).toEqual([['b'], 4]);
  });

  it('should shrink to a weight', () => {
    const map = byLength(10);
    for (const key of ['a', 'b', 'c']) map.set(key, '123');
    map.get('a');
    map.shrink(6);
    expect(map.keys()).toEqual(['c', 'a']);
    map.shrink(5);
    expect(map.keys()).toEqual(['a']);
    map.shrink(-1);
    expect([map.keys(), map.weight]).toEqual([[], 0]);
  });

  it('should hold what a list of uses says', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.oneof(
      fc.record({ op: fc.constant('set' as const), key, weight: fc.nat(7) }),
      fc.record({ op: fc.constantFrom('get' as const, 'delete' as const), key }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const map = new BoundedMap<string, number>(6, (weight) => weight);
        let uses: { key: string; weight: number }[] = [];
        for (const each of steps) {
          const used = uses.find((use) => use.key === each.key);
          if (each.op !== 'get' || used) uses = uses.filter((use) => use !== used);
          if (each.op === 'get' && used) uses.push(used);
          if (each.op === 'set' && each.weight <= 6) uses.push(each);
          while (uses.reduce((sum, { weight }) => sum + weight, 0) > 6) uses.shift();
          if (each.op === 'set') map.set(each.key, each.weight);
          else expect(map[each.op](each.key)).toBe(each.op === 'get' ? used?.weight : undefined);
          expect(map.keys()).toEqual(uses.map((use) => use.key));
        }
      }),
    );
  });
});
