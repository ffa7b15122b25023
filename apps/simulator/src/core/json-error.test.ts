import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorOf } from './json-error.ts';

const comma = 'a comma, or the end of the object or array, is expected';

describe('invalid JSON', () => {
  it.each([
    ['{"a": 1\n "b": 2}', `${comma} (line 2, column 2)`],
    ['{"a" 1}', 'a colon is expected (line 1, column 6)'],
    ['{"a": }', 'a value is expected (line 1, column 7)'],
    [
      '{"a": 1,\n}',
      'a name in double quotes is expected after the comma; or remove the comma (line 2, column 1)',
    ],
    ['[1, 2, ]', 'a value is expected after the comma; or remove the comma (line 1, column 8)'],
    ['[1,,2]', 'a value is expected after the comma; or remove the comma (line 1, column 4)'],
    ['{{body}}', 'a name in double quotes is expected (line 1, column 2)'],
    ['{"a": [1, 2}', `${comma} (line 1, column 12)`],
    ['{"a": {\r\n"b": 1', 'a closing brace is expected (line 2, column 7)'],
    ['{"a": 1}}', 'the end of the text is expected (line 1, column 9)'],
    ['', 'it is empty (line 1, column 1)'],
    [' \n', 'it is empty (line 1, column 1)'],
    ['[1, 2', 'a closing bracket is expected (line 1, column 6)'],
    ["{'a': 1}", 'unknown word (line 1, column 2)'],
    ['{"a": True}', 'unknown word (line 1, column 7)'],
    ['{"a": "b}', 'the string does not end (line 1, column 7)'],
    ['{"a": "\\x"}', 'invalid escape (line 1, column 7)'],
    ['{"a": "\\u12"}', 'invalid \\u escape (line 1, column 7)'],
    ['{"a": "\t"}', 'a control character must be escaped (line 1, column 7)'],
    ['{} // all', 'JSON has no comments (line 1, column 4)'],
  ])('should be reported with its position and reason: %j', (text, why) => {
    expect(jsonErrorOf(text)).toBe(why);
  });

  it('should be told of every text that the parser does not take, and of no other', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([json, at, more]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + more + json.slice(place + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        expect(jsonErrorOf(text) === '').toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('should be told without its place where it is nested too deep to look', () => {
    expect(jsonErrorOf('['.repeat(1_000_000))).toBe('');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
