import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutomaton } from './automaton.ts';

/** What an automaton knows after each character of a text. */
function read(strings: readonly string[], text: string, limit = 100) {
  const { step, endOf, lengthOf, indexOf } = createAutomaton(strings, limit);
  let state = 0;
  return [...text].map((char) => {
    state = step(state, char.charCodeAt(0));
    return { end: endOf(state), length: lengthOf(state), index: indexOf(state) };
  });
}

/** The same, from its definition. */
function expected(strings: readonly string[], text: string, limit: number) {
  return [...text].map((_, at) => {
    const before = text.slice(0, at + 1).toLowerCase();
    const folded = strings.map((each) => each.toLowerCase());
    const ends = folded.filter((each) => each !== '' && each.length <= limit);
    const [longest] = ends
      .filter((each) => before.endsWith(each))
      .sort((one, other) => other.length - one.length);
    const lengths = folded.flatMap((each) =>
      Array.from({ length: Math.min(each.length, limit) }, (_, less) => less + 1).filter((length) =>
        before.endsWith(each.slice(0, length)),
      ),
    );
    const length = Math.max(0, ...lengths);
    return {
      end: longest === undefined ? undefined : folded.indexOf(longest),
      length,
      index:
        length === 0
          ? 0
          : folded.findIndex(
              (each) => before.endsWith(each.slice(0, length)) && each.length >= length,
            ),
    };
  });
}

describe('an automaton', () => {
  it('should know the longest of the strings that ends at a place', () => {
    const ends = read(['she', 'he', 'hers', 'ushe'], 'ushers').map(({ end }) => end);
    expect(ends).toEqual([undefined, undefined, undefined, 3, undefined, 2]);
  });

  it('should know of which string the last characters are the beginning', () => {
    expect(read(['abcd', 'bcx'], 'zabc').at(-1)).toEqual({ end: undefined, length: 3, index: 0 });
    expect(read(['abcd', 'bcx'], 'zbc').at(-1)).toEqual({ end: undefined, length: 2, index: 1 });
  });

  it('should read no more of a string than the limit', () => {
    expect(read(['abcd'], 'abcd', 3).map(({ length }) => length)).toEqual([1, 2, 3, 0]);
  });

  it('should know in any text what a search for each string would find', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'é'), maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', 'x'), maxLength: 30 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        text,
        fc.integer({ min: 1, max: 7 }),
        (words, given, limit) => {
          expect(read(words, given, limit)).toEqual(expected(words, given, limit));
        },
      ),
      { numRuns: 500 },
    );
  });
});
