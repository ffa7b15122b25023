import { expect, it } from 'vitest';
import { errorMessageIn } from './error-message.ts';

it.each([
  [
    'of the API',
    { error_code: '401013', message: 'Oauth token is not valid' },
    'Oauth token is not valid',
  ],
  [
    'of a token request',
    { error: 'invalid_client', error_description: 'no such client' },
    'no such client',
  ],
  ['of the control plane', { error: 'Rule "r1" was not found.' }, 'Rule "r1" was not found.'],
  ['without a message', {}, undefined],
  ['that is no object', ['no'], undefined],
])('should find the message of an error %s', (_which, body, message) => {
  expect(errorMessageIn(JSON.stringify(body))).toBe(message);
});

it('should find none in a text that is not JSON', () => {
  expect(errorMessageIn('<html>')).toBeUndefined();
});
