import { describe, expect, it } from 'vitest';
import { looseIn, placedIn } from './secret-places.ts';

const values = (text: string) => placedIn(text).map(({ kind, value }) => `${kind} ${value}`);

describe('placedIn', () => {
  it.each([
    ['{"token": "a b", "x": "c",}', ['token a b']],
    [String.raw`{"token": "a\"b", 'password': 'c d'`, [String.raw`token a\"b`, 'secret c d']],
    ['"token": "a\\\nb", "x"', ['token a\\\nb']],
    ['token=a; api_key = b, pwd:c', ['token a', 'key b', 'secret c']],
    ['code=a code: b', ['token a']],
    ['x Bearer abcdefgh, bearer  ijklmnop.', ['token abcdefgh', 'token ijklmnop.']],
    ['Bearer%20abcdefgh', ['token abcdefgh']],
    ['Bearer test', []],
    ['forbearer abcdefgh', []],
    ['see http://u:pw@host/a and https://h/b', ['secret pw']],
    ['http://abcdefgh@host/ http://h:80/@x', ['secret abcdefgh']],
    ['http://user:@host/', ['secret user']],
    ['my token is here', []],
  ])('should find what is in %j', (text, found) => {
    expect(values(text)).toEqual(found);
  });

  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: text/plain\r\n\r\n${value}\r\n`;

  it('should find the fields of a multipart form', () => {
    const body = `${part('jwt_token', 'a\r\nb')}${part('x', 'c')}${part('code', 'd')}--b--`;
    expect(values(body)).toEqual(['token a\r\nb', 'token d']);
    expect(values(body.replaceAll('\r', ''))).toEqual(['token a\nb', 'token d']);
    expect(values(body.slice(0, body.indexOf('b\r\n--')))).toEqual(['token a\r\n']);
  });

  it('should not take text below a name for a field', () => {
    expect(values('name="token"\nand text\n\nvalue')).toEqual([]);
    expect(values('filename="token"\n\nvalue')).toEqual([]);
    expect(values(`${part('token', '')}--b--`)).toEqual([]);
  });

  it('should say where each value is', () => {
    const text = `http://u:pw@h token="a" Bearer abcdefgh\n${part('secret', 'b')}`;
    for (const { value, at } of placedIn(text))
      expect(text.slice(at, at + value.length)).toBe(value);
    expect(placedIn(text)).toHaveLength(4);
  });
});

describe('looseIn', () => {
  it('should take a colon for a mark of prose', () => {
    const found = looseIn('token: missing, token=a Bearer abcdefgh http://u:p@h');
    expect(found.map(({ value }) => value)).toEqual(['a', 'abcdefgh', 'p']);
  });
});
