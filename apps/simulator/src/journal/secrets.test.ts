import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creation, exchange, tenant } from '../../test/exchanges.ts';
import { memoryJournal } from './memory.ts';
import type { Entry, Exchange } from './port.ts';
import { redacted } from './redact.ts';
import { secretsOf } from './secrets.ts';

const FORM = 'application/x-www-form-urlencoded';
const TOKEN = 'a-token+of/some==length';

async function entryOf(given: Exchange): Promise<Entry> {
  const journal = memoryJournal();
  journal.append(tenant, given);
  const { entries } = await journal.entries(tenant, {});
  return entries[0] as Entry;
}

/** Every way in which a value could be read from the JSON text of an entry. */
function traces(secret: string): readonly string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const base64 = Buffer.from(secret).toString('base64');
  const form = new URLSearchParams({ v: secret }).toString().slice(2);
  const everyByte = [...Buffer.from(secret)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
  return [
    secret,
    quoted,
    JSON.stringify(quoted).slice(1, -1),
    encodeURIComponent(secret),
    encodeURIComponent(encodeURIComponent(secret)),
    form,
    everyByte,
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(secret).toString('base64url'),
  ];
}

function expectNoTrace(entry: Entry, secret: string): void {
  const text = JSON.stringify(entry);
  for (const trace of traces(secret)) {
    expect(text.includes(trace), `${trace} in ${text}`).toBe(false);
  }
}

const multipart = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--b--\r\n`;

const encoded = encodeURIComponent;
const type = (value: string) => ['Content-Type', value];

/** Each place in which a secret can be sent. */
const places: Readonly<Record<string, (secret: string) => Exchange>> = {
  'a bearer token': (secret) => exchange({ head: ['Authorization', `Bearer ${secret}`] }),
  'credentials without a scheme': (secret) => exchange({ head: ['authorization', secret] }),
  'credentials of an unknown scheme': (secret) =>
    exchange({ head: ['authorization', `Custom ${secret}`] }),
  'a Basic password': (secret) =>
    exchange({
      head: ['Authorization', `Basic ${Buffer.from(`me:${secret}`).toString('base64')}`],
      answer: JSON.stringify({ message: secret }),
    }),
  'a repeated header': (secret) => exchange({ head: ['x-api-key', 'other', 'X-Api-Key', secret] }),
  'a cookie': (secret) =>
    exchange({ head: ['Cookie', `a=b; session=${secret}`], target: `/x/${encoded(secret)}` }),
  'a header whose name says token': (secret) => exchange({ head: ['X-My-Token', secret] }),
  'a query parameter': (secret) => exchange({ target: `/x?a=b&access_token=${encoded(secret)}` }),
  'a query parameter as a form writes it': (secret) =>
    exchange({ target: `/x?${new URLSearchParams({ client_secret: secret })}` }),
  'the path, and a bearer token': (secret) =>
    exchange({
      target: `/data/core/ups/export/jobs/${encoded(secret)}`,
      head: ['Authorization', `Bearer ${secret}`],
      answer: JSON.stringify({
        detail: `Export job "${secret}" was not found.`,
        [secret]: [secret],
      }),
      headers: { location: `/x/${encoded(secret)}/y`, 'x-echo': secret },
      why: [
        {
          in: 'path',
          pointer: `/${secret}`,
          keyword: 'format',
          message: `/${encoded(secret)} and ${JSON.stringify(secret)}`,
          nearest: { id: secret },
        },
      ],
    }),
  'a form': (secret) =>
    creation(new URLSearchParams({ client_id: 'me', client_secret: secret }).toString(), {
      head: type(FORM),
      answer: JSON.stringify({ error_description: secret }),
    }),
  'a form without a content type': (secret) =>
    creation(`client_id=me&client_secret=${encoded(secret)}`, { head: [] }),
  'a multipart form': (secret) =>
    creation(multipart('jwt_token', secret), { head: type('multipart/form-data; boundary=b') }),
  'a multipart form in bytes': (secret) =>
    creation(Buffer.from(multipart('client_secret', secret)), {
      head: type('multipart/form-data; boundary=b'),
    }),
  'JSON at a depth': (secret) =>
    creation(JSON.stringify({ a: [{ credentials: { user: ['me', secret] } }], [secret]: secret })),
  'JSON that does not parse': (secret) =>
    creation(`{ "a": {"apiKey": ${JSON.stringify(secret)}, }`, {
      answer: JSON.stringify({ message: secret }),
    }),
  'a body that is too long to keep': (secret) =>
    creation(JSON.stringify({ password: secret, filler: 'x'.repeat(20_000) }), {
      status: 400,
      answer: JSON.stringify({ message: `/password: got ${JSON.stringify(secret)}` }),
    }),
  'the answer of the token service': (secret) =>
    exchange({ answer: JSON.stringify({ access_token: secret, token_type: 'bearer' }) }),
  'a cookie that is set': (secret) => exchange({ headers: { 'set-cookie': `id=${secret}` } }),
};

/** Strings of several alphabets, each long enough not to occur by chance. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'ABCDEFabcdef0123456789+/=._-~',
  'äöüéñßø漢字かな',
  '😀𝒳🜁',
  '%25 4/?&#=+',
  '"\\\b\u0001\u007f\'<>{}',
];
const secrets = fc
  .constantFrom(...alphabets)
  .chain((alphabet) =>
    fc
      .array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 40 })
      .map((chars) => `Zq9${chars.join('')}7Xw`),
  );
const headerSafe = /^[\x20-\x7e]*$/;
const inHeader = (secret: string) =>
  headerSafe.test(secret) ? secret : Buffer.from(secret).toString('latin1');

describe('an entry of the journal', () => {
  it.each(Object.keys(places))('should not show a secret in %s', async (place) => {
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const given = places[place]?.(secret);
        if (given) expectNoTrace(await entryOf(given), secret);
      }),
      { numRuns: 100 },
    );
  });

  it('should not show a bearer token in any encoding that a path can have', async () => {
    const anyCase = fc.infiniteStream(fc.constantFrom('raw', 'lower', 'upper'));
    await fc.assert(
      fc.asyncProperty(secrets, anyCase, async (secret, cases) => {
        const written = [...Buffer.from(secret)].map((byte) => {
          const how = cases.next().value;
          const hex = `%${byte.toString(16).padStart(2, '0')}`;
          const isPlain = /[\w.-]/.test(String.fromCharCode(byte));
          if (how === 'raw' && isPlain) return String.fromCharCode(byte);
          return how === 'lower' ? hex : hex.toUpperCase();
        });
        const target = `/jobs/${written.join('')}/more`;
        const head = ['Authorization', `Bearer ${inHeader(secret)}`];
        const entry = await entryOf(exchange({ head, target }));
        expect(entry.request.path).toBe('/jobs/token-1/more');
      }),
    );
  });

  it('should not show the beginning of a token that a message quotes', async () => {
    const message = `Export job ${JSON.stringify(TOKEN).slice(0, 12)}… was not found.`;
    const head = ['Authorization', `Bearer ${TOKEN}`];
    const { response } = await entryOf(exchange({ head, answer: JSON.stringify({ message }) }));
    expect(response.body).toEqual({ message: 'Export job "token-1… was not found.' });
  });

  it('should not show a JWT anywhere', async () => {
    const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_123';
    const entry = await entryOf(
      creation(JSON.stringify({ note: `see ${jwt}.` }), {
        target: `/x/${jwt}?y`,
        answer: `"${jwt.slice(0, 20)}…"`,
      }),
    );
    expect(entry.request).toMatchObject({ path: '/x/token-1?y', body: { note: 'see token-1.' } });
    expect(JSON.stringify(entry)).not.toContain('eyJ');
  });

  it('should replace short secrets in their own place only', async () => {
    const entry = await entryOf(
      creation('{"password":"k","note":"k","broken":1', {
        head: ['x-api-key', 'any', 'x-note', 'any'],
        target: '/any?api_key=any&q=any&token=',
      }),
    );
    expect(entry.request).toMatchObject({
      path: '/any?api_key=key-1&q=any&token=',
      headers: { 'x-api-key': 'key-1', 'x-note': 'any' },
      body: '{"password":"secret-1","note":"k","broken":1',
    });
  });

  it('should leave what only sounds like a secret', async () => {
    const answer = '{"token_type":"bearer","error":"invalid_token"}';
    const { request, response } = await entryOf(
      creation('grant_type=authorization_code', { head: type(FORM), answer }),
    );
    expect(request.body).toEqual({ grant_type: 'authorization_code' });
    expect(response.body).toEqual(JSON.parse(answer));
  });

  it('should show no body that has very many secrets', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`token${i}`, `value-${i}`]),
    );
    const given = creation(JSON.stringify(many), {
      target: '/x/value-199',
      status: 400,
      answer: '"value-150"',
      why: [{ pointer: '/value-3', keyword: 'type', message: 'value-4' }],
    });
    const entry = await entryOf(given);
    expect(JSON.stringify(entry)).not.toContain('value-');
    expect(entry.request.bodyBytes).toBe(JSON.stringify(many).length);
    expect(entry.response.bodyBytes).toBe(11);
  });

  it('should not take long over a body that is made to', async () => {
    const bodies = ['a'.repeat(1e6), 'token='.repeat(1e5), '['.repeat(1e6), 'a:'.repeat(4e5)];
    bodies.push(
      'name="a"\n\n'.repeat(1e5),
      '\n--'.repeat(1e5),
      `name="token"${'\na:b'.repeat(1e5)}`,
    );
    for (const body of bodies) {
      const entry = await entryOf(creation(body, { head: [], target: `/${'%25'.repeat(4000)}` }));
      expect(entry.request.bodyBytes).toBe(body.length);
    }
  }, 5000);
});

describe('the name of a secret', () => {
  it('should be the same for equal values, wherever they are, in all entries', async () => {
    const journal = memoryJournal();
    const bearer = (token: string) => exchange({ head: ['Authorization', `Bearer ${token}`] });
    journal.append(tenant, exchange({ answer: '{"access_token":"first-token"}' }));
    journal.append(tenant, bearer('first-token'));
    journal.append(tenant, bearer('other-token'));
    journal.append(
      tenant,
      exchange({ target: '/x?token=first-token', head: ['x-api-key', 'mine'] }),
    );
    const names = async () => {
      const { entries } = await journal.entries(tenant, {});
      return entries.map(({ request, response }) => [request.path, request.headers, response.body]);
    };
    const shown = await names();
    expect(shown[0]?.[2]).toEqual({ access_token: 'token-1' });
    expect(shown[1]?.[1]).toEqual({ authorization: 'Bearer token-1' });
    expect(shown[2]?.[1]).toEqual({ authorization: 'Bearer token-2' });
    expect(shown[3]?.slice(0, 2)).toEqual(['/x?token=token-1', { 'x-api-key': 'key-1' }]);
    expect(await names()).toEqual(shown);
  });

  it('should be counted for each tenant', async () => {
    const journal = memoryJournal();
    const other = { ...tenant, sandbox: 'other' };
    journal.append(tenant, exchange({ head: ['x-api-key', 'one'] }));
    journal.append(other, exchange({ head: ['x-api-key', 'two'] }));
    for (const each of [tenant, other]) {
      const { entries } = await journal.entries(each, {});
      expect(entries[0]?.request.headers).toEqual({ 'x-api-key': 'key-1' });
    }
  });
});

describe('secretsOf', () => {
  const carried = (head: readonly string[], target = '/', body?: string) =>
    secretsOf({ head, target, ...(body !== undefined && { body }) }).map(({ value }) => value);

  it.each([
    ['Authorization', 'Bearer abcd', ['abcd']],
    ['Proxy-Authorization', 'Basic bWU6cGFzcw==', ['bWU6cGFzcw==', 'pass']],
    ['authorization', 'Own abcd', ['Own abcd', 'abcd']],
    ['x-api-key', 'my key', ['my key']],
    ['cookie', 'a=1; b=2', ['a=1; b=2', '1', '2']],
    ['referer', 'http://x/?access_token=abcd&y=z', ['abcd']],
    ['x-csrf-token', 'Ã¼', ['Ã¼', 'ü']],
    ['x-request-id', 'abcd', []],
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
});

describe('redacted', () => {
  it('should replace secrets at any depth of a value', () => {
    const all = secretsOf({ head: ['x-api-key', 'a-key'], target: '/' });
    const value = { 'of a-key': [{ a: 'a-key' }, 1, null, true], password: 12 };
    expect(redacted(value, all, (_, kind) => `<${kind}>`)).toEqual({
      'of <key>': [{ a: '<key>' }, 1, null, true],
      password: '<secret>',
    });
  });
});
