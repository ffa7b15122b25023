import fc from 'fast-check';
import { expect, it } from 'vitest';
import { piecesOf } from './target-pieces.ts';

it('should split a path, a query and a fragment into what can have a parameter', () => {
  const pieces = piecesOf('/a;b=c/d?e=/f;g#h=i#/j?k');
  expect(pieces.filter((piece) => piece !== '')).toEqual([
    '/a',
    ';b=c',
    '/d',
    '?e=/f;g',
    '#h=i',
    '#',
    '/j',
    '?k',
  ]);
});

it('should lose nothing of a target', () => {
  const target = fc.string({ unit: fc.constantFrom(...'/;?#=&ab') });
  fc.assert(
    fc.property(target, (given) => {
      expect(piecesOf(given).join('')).toBe(given);
    }),
  );
});
