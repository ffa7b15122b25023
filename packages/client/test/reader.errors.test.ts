import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readApiError } from '../src/index.ts';

/** Error bodies as Adobe's documentation shows them. */
describe('readApiError', () => {
  it.each([
    [
      { error_code: '401013', message: 'Oauth token is not valid' },
      { code: '401013', messages: ['Oauth token is not valid'] },
    ],
    [
      { type: '/placeholder/type/uri', status: 404, title: 'NotFoundError', detail: 'not found.' },
      { code: 'NotFoundError', messages: ['not found.'] },
    ],
    [
      {
        requestId: 'r',
        errors: {
          400: [
            { code: 'UPLIB-1', message: 'first' },
            { code: 'UPLIB-2', message: 'then' },
          ],
        },
        type: 'https://ns.adobe.com/aep/errors/UPLIB-101206-500',
        title: 'first',
        status: 400,
      },
      { code: 'UPLIB-1', message: 'then', messages: ['first', 'then'], requestId: 'r' },
    ],
    [
      { type: 'https://ns.adobe.com/aep/errors/UPAPI-113000-404', title: 'Gone', status: 404 },
      { code: 'UPAPI-113000-404', messages: ['Gone'] },
    ],
    [
      {
        title: 'Policy',
        status: 500,
        report: { message: 'denied', additionalContext: { 'request-id': 'q' } },
        'error-chain': [{ serviceId: 'x', errorCode: 'PDP-4041-403' }],
      },
      { code: 'PDP-4041-403', messages: ['denied'], requestId: 'q' },
    ],
    [
      { error: 'invalid_client', error_description: 'no such client' },
      { code: 'invalid_client', messages: ['no such client'] },
    ],
    [{ errors: [{ code: 5, message: 'plain list' }] }, { code: '5', messages: ['plain list'] }],
    [
      { title: 'Bad.', errors: [{ message: 'one. ' }, { message: 'two.' }, { message: 'Bad.' }] },
      { code: 'Bad.', message: 'one; two.', messages: ['one. ', 'two.', 'Bad.'] },
    ],
    [{ title: 'Gone.' }, { code: 'Gone.', message: 'Gone.', messages: ['Gone.'] }],
    ['Too many requests\n', { messages: ['Too many requests'] }],
    [`<html>${'x'.repeat(500)}`, { messages: [`<html>${'x'.repeat(194)}`] }],
    ['', { messages: [] }],
    [undefined, { messages: [] }],
    [{}, { messages: [] }],
  ])('should read %j', (body, read) => {
    expect(readApiError(body)).toStrictEqual({ message: read.messages[0] ?? '', ...read });
  });

  it('should never throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (body) => void readApiError(body)));
  });
});
