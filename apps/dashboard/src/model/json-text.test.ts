import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines } from './json-lines.ts';
import { lineOf, readJson, replaced } from './json-text.ts';

describe('readJson', () => {
  it('should say in which line a text is none', () => {
    const text = '{\n  "a": 1\n  "b": 2\n}';
    expect(readJson(text)).toEqual({
      isJson: false,
      line: 3,
      sentence: expect.stringMatching(/^This is not JSON: Expected ',' or '}' .*\.$/),
    });
    expect(readJson('')).toMatchObject({ isJson: false, line: undefined });
    expect(readJson('[1]')).toEqual({ isJson: true, value: [1] });
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

describe('replaced', () => {
  it('should change one value, and no other character', () => {
    const text = '{"n": 12345678901234567890, "a": [{ "b" : "x\\"}" , "b/": 1e400}], "n": -0}';
    expect(replaced(text, '/a/0/b', '"c"')).toBe(text.replace('"x\\"}"', '"c"'));
    expect(replaced(text, '/a/0/b~1', '1')).toBe(text.replace('1e400', '1'));
    for (const pointer of ['/a', '/a/0', '/a/1', '/c', '']) {
      expect(replaced(text, pointer, '1')).toBe(text);
    }
  });
});
