import { expect, it } from 'vitest';
import { sameWord } from './same-word.ts';

it('should treat a signal that is repeated at once as one, and a later one as another', () => {
  let at = 1000;
  const isSame = sameWord(() => at);
  expect(isSame('SIGINT')).toBe(false);
  at += 99;
  expect([isSame('SIGINT'), isSame('SIGTERM'), isSame('SIGTERM')]).toEqual([true, false, true]);
  at += 1;
  expect([isSame('SIGINT'), isSame('SIGTERM')]).toEqual([false, true]);
});
