import { expect, it } from 'vitest';
import { ApiError } from './api-error.ts';

it('should repeat a detail up to 500 characters, and say that it was longer', () => {
  const { details, message } = new ApiError('query-invalid', ['a'.repeat(500), 'b'.repeat(501)]);
  expect(details).toEqual(['a'.repeat(500), `${'b'.repeat(500)}…`]);
  expect(message).toBe('a'.repeat(500));
});
