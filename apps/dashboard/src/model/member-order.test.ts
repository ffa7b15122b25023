import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrderOf } from './member-order.ts';

const ordered = (model: unknown, value: unknown) => JSON.stringify(inOrderOf(model, value));

describe('inOrderOf', () => {
  it('should take on the order of the other at each depth', () => {
    const model = { a: 1, b: { c: 1, d: 1 }, e: [{ f: 1, g: 1 }] };
    const value = {
      e: [
        { g: 2, f: 2 },
        { g: 3, f: 3 },
      ],
      b: { d: 2, c: 2 },
      a: 2,
    };
    expect(ordered(model, value)).toBe(
      '{"a":2,"b":{"c":2,"d":2},"e":[{"f":2,"g":2},{"f":3,"g":3}]}',
    );
  });

  it('should keep what the other lacks behind what it follows', () => {
    expect(ordered({ id: 1, b: 1, c: 1 }, { ID: 1, c: 2, x: 3, y: 4, b: 5 })).toBe(
      '{"ID":1,"b":5,"c":2,"x":3,"y":4}',
    );
  });

  it('should compare one object with the first of a list', () => {
    expect(ordered({ a: [{ b: 1, c: 1 }] }, { a: { c: 1, b: 2 } })).toBe('{"a":{"b":2,"c":1}}');
  });

  it('should change nothing else', () => {
    assert(
      property(jsonValue(), jsonValue(), (model, value) => {
        expect(inOrderOf(model, value)).toEqual(value);
        expect(ordered(value, value)).toBe(JSON.stringify(value));
      }),
    );
  });
});
