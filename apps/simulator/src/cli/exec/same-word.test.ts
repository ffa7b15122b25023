import { expect, it } from 'vitest';
import { sameWord } from './same-word.ts';

it('should take a signal that is told twice for one word, and a later one for another', () => {
  let at = 1000;
  const isSame = sameWord(() => at);
  expect(isSame('SIGINT')).toBe(false);
  at += 99;
  expect([isSame('SIGINT'), isSame('SIGTERM'), isSame('SIGTERM')]).toEqual([true, false, true]);
  at += 1;
  expect([isSame('SIGINT'), isSame('SIGTERM')]).toEqual([false, true]);
});
