import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLines, memberIn } from './json-lines.ts';

/** An oracle of its own: RFC 6901, read from the front. */
function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>(
    (part, key) =>
      (part as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
    value,
  );
}

describe('jsonLines', () => {
  it('should print as JSON.stringify does', () => {
    assert(
      property(jsonValue(), (value) => {
        const text = jsonLines(value).map((line) => line.text);
        expect(text.join('\n')).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it('should tell the place of the value that begins in a line', () => {
    assert(
      property(jsonValue(), (value) => {
        for (const { text, pointer } of jsonLines(value)) {
          if (pointer === undefined) continue;
          const there = valueAt(value, pointer);
          const shown = text.trim().replace(/,$/, '');
          const isOpen = typeof there === 'object' && there !== null && /[[{]$/.test(shown);
          if (!isOpen) expect(shown.endsWith(JSON.stringify(there))).toBe(true);
        }
      }),
    );
  });
});

describe('memberIn', () => {
  it.each([
    ['  "a": "b": 1"', '  "a": ', '"b": 1"'],
    ['"a\\"": ": {', '"a\\"": ', '": {'],
    ['    "c": [', '    "c": ', '['],
  ])('should cut %s after its name', (text, name, value) => {
    expect(memberIn(text)).toEqual({ name, value });
  });

  it.each(['  "a: b",', '{', '  },', '1'])('should find no name in %s', (text) => {
    expect(memberIn(text)).toBeUndefined();
  });
});
