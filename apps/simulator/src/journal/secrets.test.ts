import { describe, expect, it } from 'vitest';
import { secretsOf, secretsOfAnswer } from './secrets.ts';

const FORM = 'application/x-www-form-urlencoded';

describe('secretsOf', () => {
  const carried = (head: readonly string[], target = '/', body?: string) =>
    secretsOf({ head, target, ...(body !== undefined && { body }) }).map(({ value }) => value);

  it.each([
    ['Authorization', 'Bearer abcd', ['abcd']],
    ['Proxy-Authorization', 'Basic bWU6cGFzcw==', ['bWU6cGFzcw==', 'pass']],
    ['authorization', 'Own abcd', ['Own abcd', 'abcd']],
    ['x-api-key', 'my key', ['my key']],
    ['cookie', 'a=1; b=12345678', ['a=1; b=12345678', '12345678']],
    ['authorization', 'bearer', []],
    ['referer', 'http://x/?access_token=abcd&y=z', ['abcd']],
    ['x-csrf-token', 'Ã¼', ['Ã¼', 'ü']],
    ['x-request-id', 'abcd', []],
    ['x-note', String.raw`{"token": "a\"\u0062\nc"`, [String.raw`a\"\u0062\nc`, 'a"b\nc']],
    ['x-note', '{"token": "a+b%2Fc"', ['a+b%2Fc', 'a b/c']],
    ['referer', 'http://x/#/token=abc?y', ['abc?y', 'abc']],
    [
      'authorization',
      'Own abcdefgh, x="ijklmnop", qr',
      ['Own abcdefgh, x="ijklmnop", qr', 'abcdefgh, x="ijklmnop", qr', 'abcdefgh', 'ijklmnop'],
    ],
  ])('should find what %s: %s carries', (name, value, values) => {
    expect(carried([name, value])).toEqual(values);
  });

  it.each(['token', 'clientSecret', 'PASSWORD', 'assertion', 'credential', 'api-key', 'apikey'])(
    'should find the value of %s in a query, a form and JSON',
    (name) => {
      expect(carried([], `/?${name}=a%20b`)).toEqual(['a b']);
      expect(carried(['content-type', FORM], '/', `${name}=a+b`)).toEqual(['a b']);
      expect(carried([], '/', JSON.stringify([{ [name]: 'a b' }]))).toEqual(['a b']);
    },
  );

  it('should read a form whose content type is unknown', () => {
    expect(carried([], '/', `a=b&client_secret='x%22y`)).toContain(`'x"y`);
  });
});

describe('secretsOfAnswer', () => {
  const answered = (body: string | Uint8Array, headers = {}) =>
    secretsOfAnswer(headers, body).map(({ value }) => value);

  it('should find the token that a token service issues, though the rest of it is lost', () => {
    const answer = '{"token_type":"bearer","access_token":"abcd"}';
    expect(answered(answer)).toEqual(['abcd']);
    expect(answered(Buffer.from(answer))).toEqual(['abcd']);
    expect(answered(answer.slice(0, -3))).toEqual(['abc']);
  });

  it('should find nothing in prose', () => {
    expect(answered('token: must be sent')).toEqual([]);
  });

  it('should find a cookie', () => {
    expect(answered('', { 'set-cookie': 'a=b; Path=/' })).toEqual(['a=b; Path=/']);
  });
});
