import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ticking } from '../../../test/costs/ticking.ts';
import { flattened, type Room } from './flattened.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await setImmediate();
});

const room = (left = 1_000_000): Room => ({ left });

type Row = Readonly<Record<string, string>>;

describe('a row of the preview', () => {
  it.each<[string, Record<string, unknown>, Row]>([
    ['a text as it is', { a: 'x' }, { a: 'x' }],
    ['numbers and truths as texts', { a: 1.5, b: false, c: 0 }, { a: '1.5', b: 'false', c: '0' }],
    ['a time in ISO 8601', { a: new Date(0) }, { a: '1970-01-01T00:00:00.000Z' }],
    ['an empty text, but nothing that is absent', { a: '', b: null, c: undefined }, { a: '' }],
    ['names in names joined', { a: { b: { c: 1 }, d: null } }, { a_b_c: '1' }],
    ['the one element of a list', { a: ['x'] }, { a_list_element: 'x' }],
    ['several elements side by side', { a: ['x', null, 'y'] }, { a_list_element: 'x, y' }],
    [
      'objects in lists',
      {
        a: [
          { id: 'x', b: [1] },
          { id: 'y', b: [2, 3] },
        ],
      },
      { a_list_element_id: 'x, y', a_list_element_b_list_element: '1, 2, 3' },
    ],
    ['lists in lists', { a: [['x'], ['y']] }, { a_list_element_list_element: 'x, y' }],
    ['nothing of what is empty', { a: {}, b: [], c: [{}], d: { e: [] } }, {}],
  ])('should have %s', async (_, row, flat) => {
    expect(await flattened(row, room())).toEqual(flat);
  });

  it('should take names of objects for names', async () => {
    const row = JSON.parse('{"__proto__":{"a":"x"},"constructor":"y"}') as Record<string, unknown>;
    expect(Object.entries(await flattened(row, room()))).toEqual([
      ['__proto___a', 'x'],
      ['constructor', 'y'],
    ]);
  });

  it('should have the values of names that are written alike side by side, as they come', async () => {
    const row = { a: { b: { c: 1 }, b_c: 2, c: 0 }, a_b: { c: 3 } };
    expect(Object.entries(await flattened(row, room()))).toEqual([
      ['a_b_c', '1, 2, 3'],
      ['a_c', '0'],
    ]);
  });

  it('should write twice as much for a name twice as long with twice as many values', async () => {
    const written = async (n: number): Promise<number> => {
      let characters = 0;
      const count = (key: unknown) => {
        characters += typeof key === 'string' ? key.length : 0;
      };
      const { get, set } = Map.prototype;
      vi.spyOn(Map.prototype, 'get').mockImplementation(function (
        this: Map<unknown, unknown>,
        key,
      ) {
        count(key);
        return get.call(this, key);
      });
      vi.spyOn(Map.prototype, 'set').mockImplementation(function (
        this: Map<unknown, unknown>,
        key,
        value,
      ) {
        count(key);
        return set.call(this, key, value);
      });
      await flattened({ ['x'.repeat(n)]: Array.from({ length: n }, String) }, room(1e9));
      vi.restoreAllMocks();
      return characters;
    };
    const once = await written(1000);
    expect(once).toBeGreaterThan(1000);
    expect(await written(2000)).toBeLessThanOrEqual(2.5 * once);
  });

  it('should leave out what there is no room for', async () => {
    const parts = Array.from({ length: 10 }, (_, index) => [`part${index}`, 'x'] as const);
    const row = { ['long'.repeat(25)]: Object.fromEntries(parts), last: 'y' };
    const left = room(350);
    expect(Object.keys(await flattened(row, left))).toEqual([
      `${'long'.repeat(25)}_part0`,
      `${'long'.repeat(25)}_part1`,
      `${'long'.repeat(25)}_part2`,
    ]);
    expect(left.left).toBeLessThanOrEqual(0);
    expect(await flattened({ a: 'x' }, left)).toEqual({});
    expect(await flattened({ a: 'x', b: 'y' }, room(5))).toEqual({ a: 'x' });
  });

  it('should let others have their turn', async () => {
    ticking(6);
    let turns = 0;
    const others = setImmediate().then(() => {
      turns += 1;
    });
    await flattened({ a: Array.from({ length: 3000 }, () => 'x') }, room());
    expect(turns).toBe(1);
    await others;
  });
});
