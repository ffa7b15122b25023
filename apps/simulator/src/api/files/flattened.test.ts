import { describe, expect, it } from 'vitest';
import { flattened } from './flattened.ts';

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
  ])('should have %s', (_, row, flat) => {
    expect(flattened(row)).toEqual(flat);
  });

  it('should take names of objects for names', () => {
    const row = JSON.parse('{"__proto__":{"a":"x"},"constructor":"y"}') as Record<string, unknown>;
    expect(Object.entries(flattened(row))).toEqual([
      ['__proto___a', 'x'],
      ['constructor', 'y'],
    ]);
  });
});
