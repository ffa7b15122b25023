import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creation, exchange, tenant } from '../../test/facts/exchanges.ts';
import { memoryJournal } from './memory.ts';
import type { Entry, Exchange } from './port.ts';

async function entryOf(given: Exchange): Promise<Entry> {
  const journal = memoryJournal();
  journal.append(tenant, given);
  const { entries: index } = await journal.index(tenant, {});
  const { entries } = await journal.entries(tenant, {});
  expect(index[0]?.request.path).toBe(entries[0]?.request.path);
  return entries[0] as Entry;
}

const head = (...names: readonly string[]) => ({ head: names });
const json = (value: unknown) => creation(JSON.stringify(value));
const form = head('Content-Type', 'application/x-www-form-urlencoded');

/** Places in which a secret is by a slip, and some that clients other than browsers are fond of. */
const slips: Readonly<Record<string, (secret: string) => Exchange>> = {
  'a header in British spelling': (secret) => exchange(head('authorisation', `Bearer ${secret}`)),
  'a header with a letter missing': (secret) => exchange(head('Authorizaton', secret)),
  'a key with letters swapped': (secret) => exchange(head('X-API-Kye', secret)),
  'a short name for a key': (secret) => exchange(head('x-key', secret)),
  'a short name for a token': (secret) => exchange(head('x-auth', secret)),
  'any header, as a bearer token': (secret) => exchange(head('x-note', `Bearer ${secret}`)),
  'a member of JSON, as a bearer token': (secret) => json({ a: [{ note: `bearer ${secret}` }] }),
  'the name of a member, as a bearer token': (secret) => json({ [`Bearer ${secret}`]: 1 }),
  'the name of a member under a secret one': (secret) => json({ token: { a: { [secret]: 1 } } }),
  'a path, as a bearer token': (secret) => exchange({ target: `/jobs/Bearer%20${secret}/x` }),
  'a parameter, as a bearer token': (secret) => exchange({ target: `/jobs?q=Bearer+${secret}` }),
  'a text, as a bearer token': (secret) => creation(`curl -H 'x: Bearer ${secret}'`, head()),
  'two schemes': (secret) => exchange(head('authorization', `Bearer Bearer ${secret}`)),
  'a list of credentials': (secret) => exchange(head('authorization', `Bearer ${secret} , x`)),
  'the first of two headers': (secret) =>
    exchange(head('authorization', `Bearer ${secret}, Bearer another-one`)),
  'the second of two headers': (secret) =>
    exchange(head('authorization', `Bearer another-one,Bearer ${secret}`)),
  'credentials with names': (secret) =>
    exchange(head('authorization', `Own user="me", response="${secret}"`)),
  'a scheme with a colon': (secret) => exchange(head('authorization', `Bearer: ${secret}`)),
  'a scheme with a slash': (secret) => exchange(head('authorization', `Bearer/${secret}`)),
  'credentials in braces': (secret) => exchange(head('authorization', `Bearer {${secret}}`)),
  'a Basic password in any header': (secret) =>
    exchange(head('x-note', `Basic ${Buffer.from(`u:${secret}`).toString('base64')}`)),
  'an authorization code': (secret) => creation(`grant_type=x&code=${secret}`, form),
  'an authorization code in a referer': (secret) =>
    exchange(head('Referer', `https://h/back?code=${secret}&state=1`)),
  'a private key': (secret) => json({ private_key: secret }),
  'a private key in camel case': (secret) => json([{ privateKey: secret }]),
  'a login in a referer': (secret) => exchange(head('Referer', `http://u:${secret}@host/x`)),
  'a login in JSON': (secret) => json({ url: `sftp://u:${secret}@host/x` }),
  'a login without a user': (secret) => exchange(head('Referer', `http://${secret}@host/x`)),
  'a login in the target': (secret) => exchange({ target: `http://u:${secret}@host/x` }),
  'a URL in JSON': (secret) => json({ url: `https://h/?access_token=${secret}#top` }),
  'a URL in a parameter': (secret) =>
    exchange({ target: `/x?back=${encodeURIComponent(`https://h/?sig=${secret}`)}` }),
  'a signature': (secret) => exchange({ target: `/x?sig=${secret}` }),
  'a password in short': (secret) => exchange({ target: `/x?pwd=${secret}&y=z` }),
  'a parameter of the path': (secret) => exchange({ target: `/jobs;token=${secret}/x?y=z` }),
  'a part of the path': (secret) => exchange({ target: `/x/token=${secret}/y` }),
  'a parameter after a semicolon': (secret) => exchange({ target: `/x?a=b;token=${secret}` }),
  'a fragment': (secret) => exchange({ target: `/jobs#access_token=${secret}&token_type=bearer` }),
  'a fragment with a path': (secret) => exchange({ target: `/jobs?a=b#/x?token=${secret}` }),
  'JSON in a header': (secret) => exchange(head('x-note', `{"token":"${secret}"}`)),
};

/** Ways in which the rest of an exchange can repeat it. */
const repeats: Readonly<Record<string, (secret: string, given: Exchange) => Partial<Exchange>>> = {
  nowhere: () => ({}),
  'as it is': (secret, given) => ({ head: [...given.head, 'x-note-2', `<${secret}>`] }),
  'in lower case': (secret) => ({ headers: { location: `/x/${secret.toLowerCase()}` } }),
  'in upper case': (secret) => ({ status: 404, answer: `No ${secret.toUpperCase()}.` }),
  'in lower case, encoded': (secret) => ({
    headers: { location: encodeURIComponent(`/x y/${secret.toLowerCase()}`).replace('y', '%79') },
  }),
  'in lower case, in a cause': (secret) => ({
    why: [{ pointer: '', keyword: 'x', message: 'x', nearest: [secret.toLowerCase()] }],
  }),
};

const letters = [...'ABCDEFabcdefXYZxyz0123456789-_.~'];
const secrets = fc
  .string({ unit: fc.constantFrom(...letters), minLength: 8, maxLength: 40 })
  .map((text) => `Zq9${text}7Xw`);

describe.each(Object.keys(slips))('a secret in %s', (slip) => {
  it.each(Object.keys(repeats))('should not be shown if it is repeated %s', async (repeat) => {
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const given = slips[slip]?.(secret) ?? exchange();
        const entry = await entryOf({ ...given, ...repeats[repeat]?.(secret, given) });
        expect(JSON.stringify(entry).toLowerCase()).not.toContain(secret.toLowerCase());
      }),
      { numRuns: 5 },
    );
  });
});

describe('an entry with a slip', () => {
  it('should show a word after a word that is also a scheme', async () => {
    const body = { note: 'basic authentication', code: 'basic bm90aGluZyBtb3Jl' };
    expect((await entryOf(json(body))).request.body).toEqual(body);
  });

  it('should not show Basic credentials in any place', async () => {
    const { request } = await entryOf(json({ note: 'Basic dXNlcjpwYXNzd29yZA==', a: 'password' }));
    expect(request.body).toEqual({ note: 'Basic token-1', a: 'secret-1' });
  });

  it('should show no short secret in its own place, and words elsewhere', async () => {
    const { request } = await entryOf(
      creation(JSON.stringify({ token: { ABCDEF: 1, password: 'x' }, code: 'name' }), {
        head: ['authorization', 'Bearer Bearer test', 'Referer', 'http://me:pw@host/x'],
        target: '/name/test?code=abc#pwd=xyz',
      }),
    );
    expect(request).toMatchObject({
      path: '/name/test?code=token-1#pwd=secret-1',
      headers: { authorization: 'Bearer Bearer token-2', referer: 'http://me:secret-2@host/x' },
      body: { token: { 'token-3': 'token-4', password: 'secret-3' }, code: 'name' },
    });
  });

  it('should show a short code of a form as a secret, and no other code', async () => {
    const body = 'code=abc&error_code=abc&note=abc';
    const { request } = await entryOf(creation(body, form));
    expect(request.body).toEqual({ code: 'token-1', error_code: 'abc', note: 'abc' });
  });

  it('should give one name to equal credentials after any scheme', async () => {
    const { request } = await entryOf(
      exchange({
        head: ['authorization', 'Bearer Bearer Zq9-secret', 'x-note', 'Bearer Zq9-secret'],
        target: '/zq9-SECRET',
      }),
    );
    expect(request.path).toBe('/token-1');
    expect(request.headers).toEqual({
      authorization: 'Bearer Bearer token-1',
      'x-note': 'Bearer token-1',
    });
  });
});
