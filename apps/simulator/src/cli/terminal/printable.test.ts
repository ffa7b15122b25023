import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it.each([
  ['\u001b[2J\u001b]0;title\u0007', '\\u001b[2J\\u001b]0;title\\u0007'],
  ['a\r\nb', 'a\\u000d\\u000ab'],
  ['\u009b31m', '\\u009b31m'],
  ['abc\u202Efdp\u2066', 'abc\\u202efdp\\u2066'],
  ['\u2028\uFEFF\u200B', '\\u2028\\ufeff\\u200b'],
  ['\u{E0041}', '\\udb40\\udc41'],
  ['\uD800', '\\ud800'],
  ['Zürich, 東京, 😀', 'Zürich, 東京, 😀'],
])('should print %j so that a terminal shows it and does not obey', (line, shown) => {
  expect(printable(line)).toBe(shown);
});

it('should leave JSON the value that it is', () => {
  const value = { '\u202E\u007f': '\u009b\u{E0041}\uFEFF' };
  expect(JSON.parse(printable(JSON.stringify(value)))).toEqual(value);
});
