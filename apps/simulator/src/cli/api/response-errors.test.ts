import { describe, expect, it } from 'vitest';
import { Late, noResponse } from './response-errors.ts';

describe('noResponse', () => {
  it.each([
    [
      'an error code',
      Object.assign(new Error('connect …'), { code: 'ECONNREFUSED' }),
      'ECONNREFUSED',
    ],
    ['a port that fetch blocks', new Error('bad port'), 'fetch blocks this port'],
    ['any other error, without its text', new Error('terminated'), 'network error'],
    ['what is not an error', 'aborted', 'network error'],
  ])('should report %s', (_, cause, message) => {
    expect(noResponse(cause).message).toBe(message);
    expect(noResponse(new TypeError('fetch failed', { cause })).message).toBe(
      cause instanceof Error ? message : 'network error',
    );
  });

  it('should keep an error that already says why', () => {
    const late = new Late('no complete response within 10 s');
    expect(noResponse(late)).toBe(late);
  });
});
