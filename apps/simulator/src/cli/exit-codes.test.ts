import { expect, it } from 'vitest';
import { exitCodes } from './exit-codes.ts';

it('should list exit codes, one on each aligned line', () => {
  expect(exitCodes({ 0: 'success', 130: 'Ctrl-C', other: 'an error' })).toBe(
    '\nExit codes:\n  0      success\n  130    Ctrl-C\n  other  an error\n',
  );
});
