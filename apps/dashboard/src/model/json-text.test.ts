import { assert, constantFrom, jsonValue, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines } from './json-lines.ts';
import { lineOf, readJson } from './json-text.ts';

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

describe('readJson', () => {
  it('should take what JSON.parse takes, and nothing else', () => {
    const cuts = constantFrom('', ',', '"', '}', ']', '0', 'e', '\\', '\u0001', ' ', '\n', 'null');
    assert(
      property(jsonValue(), nat(), nat(3), cuts, (value, place, cut, added) => {
        const text = JSON.stringify(value, null, place % 3);
        const at = place % (text.length + 1);
        const slipped = text.slice(0, at) + added + text.slice(at + cut);
        const read = readJson(slipped);
        expect(read.isJson ? { value: read.value } : undefined).toEqual(parsed(slipped));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or }'],
    ['{\n  a: 1\n}', 2, 3, 'a name in double quotes'],
    ['{"a" 1}', 1, 6, 'a colon'],
    ['[1,]', 1, 4, 'a value'],
    ['', 1, 1, 'a value'],
    ['{}\n}', 2, 1, 'the end'],
    ['["\n"]', 1, 2, 'a value'],
  ])('should say where %j goes wrong', (text, line, column, expected) => {
    expect(readJson(text)).toEqual({ isJson: false, line, column, expected });
  });

  it('should stand the deepest text', () => {
    expect(readJson('['.repeat(1_000_000))).toMatchObject({ isJson: false });
  });
});

describe('lineOf', () => {
  it('should find each value of a text that was printed', () => {
    assert(
      property(jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 2);
        for (const [index, { pointer }] of jsonLines(value).entries()) {
          if (pointer !== undefined) expect(lineOf(text, pointer)).toBe(index + 1);
        }
      }),
    );
  });

  it('should name the line of what a missing value should be in', () => {
    const text = '{\n  "destination": {\n    "segmentPerBatch": true\n  }\n}';
    expect(lineOf(text, '/destination/datasetId')).toBe(2);
    expect(lineOf(text, '/schema')).toBe(1);
    expect(lineOf('{', '/schema')).toBeUndefined();
  });
});
