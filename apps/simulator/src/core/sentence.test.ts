import { describe, expect, it } from 'vitest';
import { got, inBytes, joined, quoted, sentence } from './sentence.ts';

describe('sentence', () => {
  it.each([
    ['limit is required', 'limit is required.'],
    ['limit must be an integer; got "0"', 'limit must be an integer; got "0".'],
    ['Send it again.', 'Send it again.'],
    ['Did you mean limit?', 'Did you mean limit?'],
    ['aaa…', 'aaa…'],
  ])('should end %s', (text, ended) => {
    expect(sentence(text)).toBe(ended);
  });
});

describe('joined', () => {
  it('should join errors with semicolons, except after a question', () => {
    expect(joined(['/a is required'])).toBe('/a is required');
    expect(joined(['/a is required', '/b is not a known field. Did you mean /a?', '/c is x'])).toBe(
      '/a is required; /b is not a known field. Did you mean /a? /c is x',
    );
  });
});

describe('quoted', () => {
  it('should quote 80 characters', () => {
    expect(quoted('a"b')).toBe('"a\\"b"');
    expect(quoted('a'.repeat(80))).toBe(`"${'a'.repeat(80)}"`);
    expect(quoted('a'.repeat(81))).toBe(`"${'a'.repeat(80)}…"`);
  });
});

describe('inBytes', () => {
  it.each([
    [1, '1 byte'],
    [1023, '1023 bytes'],
    [1536, '1536 bytes'],
    [2048, '2 KiB (2048 bytes)'],
    [1_048_576, '1 MiB (1048576 bytes)'],
    [1_048_577, '1048577 bytes'],
  ])('should name the unit of %i', (bytes, text) => {
    expect(inBytes(bytes)).toBe(text);
  });
});

describe('got', () => {
  it.each([
    [undefined, ''],
    [null, '; got null'],
    [[1], '; got an array'],
    [{ secret: 1 }, '; got an object'],
    ['secret', '; got a string'],
    [1.5, '; got 1.5'],
    [false, '; got false'],
  ])('should describe %j without what may be a secret', (value, text) => {
    expect(got(value)).toBe(text);
  });
});
