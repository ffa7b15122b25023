import { expect, it } from 'vitest';
import { ApiError } from './api-error.ts';

it('should repeat a detail up to 500 characters, and mark one that was longer', () => {
  const { details, message } = new ApiError('query-invalid', ['a'.repeat(500), 'b'.repeat(501)]);
  expect(details).toEqual([`${'a'.repeat(500)}.`, `${'b'.repeat(500)}…`]);
  expect(message).toBe(`${'a'.repeat(500)}.`);
});

it('should end its sentences with a period, except those of the vendor', () => {
  const causes = [{ message: 'limit is required' }];
  expect(new ApiError('query-invalid', ['limit is required'], { causes })).toMatchObject({
    details: ['limit is required.'],
    causes: [{ message: 'limit is required.' }],
  });
  const verbatim = new ApiError('content-type', ['A valid content-type'], { isVerbatim: true });
  expect(verbatim.details).toEqual(['A valid content-type']);
});
