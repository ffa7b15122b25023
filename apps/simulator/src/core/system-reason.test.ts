import { describe, expect, it } from 'vitest';
import { systemReason } from './system-reason.ts';

describe('systemReason', () => {
  it.each([
    [
      Object.assign(new Error('EROFS: …, mkdir /x'), { code: 'EROFS' }),
      'the disk is read-only (EROFS)',
    ],
    [Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }), 'system error (EIO)'],
    [new Error('The file cannot be written'), 'The file cannot be written'],
    ['disk removed', 'disk removed'],
  ])('should describe %s', (error, reason) => {
    expect(systemReason(error)).toBe(reason);
  });
});
