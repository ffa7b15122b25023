import { assert, constantFrom, gen, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines } from './json-lines.ts';
import { parentOf, valueAt, withNameAt, withValueAt } from './json-pointer.ts';

/** The places in a value that lie below its root, and what stands there. */
function placesIn(value: unknown): string[] {
  const places = jsonLines(value).map(({ pointer }) => pointer);
  return places.filter((pointer): pointer is string => pointer !== undefined && pointer !== '');
}

const nested = jsonValue({ noUnicodeString: false }).filter(
  (value) => placesIn(value).length > 0 && !JSON.stringify(value).includes('__proto__'),
);

describe('withValueAt', () => {
  it('should change the value at a place, and nothing that is not at or above it', () => {
    assert(
      property(nested, gen(), (value, g) => {
        const place = g(() => constantFrom(...placesIn(value)));
        const before = JSON.stringify(value);
        const after = withValueAt(value, place, 'put');
        expect(valueAt(after, place)).toBe('put');
        expect(JSON.stringify(value)).toBe(before);
        for (const other of placesIn(value)) {
          const isOnTheWay = place.startsWith(`${other}/`) || other.startsWith(`${place}/`);
          if (other === place || isOnTheWay) continue;
          expect(valueAt(after, other)).toEqual(valueAt(value, other));
        }
      }),
    );
  });

  it('should tell where there is no such place', () => {
    expect(withValueAt({ a: 1 }, '/a/b', 1)).toBeUndefined();
    expect(withValueAt({ a: 1 }, '', 1)).toBeUndefined();
    expect(withValueAt(undefined, '/a', 1)).toBeUndefined();
  });

  it('should add a member that is missing', () => {
    expect(withValueAt({ a: {} }, '/a/b', 1)).toEqual({ a: { b: 1 } });
  });
});

describe('withNameAt', () => {
  it('should rename a member in its place', () => {
    const renamed = withNameAt({ a: { x: 1, y: 2, z: 3 } }, '/a/y', 'why');
    expect(JSON.stringify(renamed)).toBe('{"a":{"x":1,"why":2,"z":3}}');
  });
});

it('should tell what holds a place', () => {
  expect(['/a/b', '/a', ''].map(parentOf)).toEqual(['/a', '', '']);
});
