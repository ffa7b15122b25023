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

const quoted = (secret: string) => JSON.stringify(secret).slice(1, -1);
const percent = encodeURIComponent;
const everyByte = (secret: string) =>
  [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Every way in which a secret could be read from the JSON text of an entry. */
function traces(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    quoted(secret),
    quoted(quoted(secret)),
    quoted(quoted(quoted(secret))),
    percent(secret),
    percent(percent(secret)),
    everyByte(secret),
    secret.replaceAll(' ', '+'),
    bytes.toString('latin1'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
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
const head = (...names: readonly string[]) => ({ head: names });
const form = head('Content-Type', 'application/x-www-form-urlencoded');
const parts = head('content-type', 'multipart/form-data; boundary=b');

/** Each place in which a request can carry a secret. */
const carriers: Readonly<Record<string, (secret: string) => Exchange>> = {
  'a bearer token': (secret) => exchange(head('Authorization', `Bearer ${secret}`)),
  'credentials without a scheme': (secret) => exchange(head('authorization', secret)),
  'credentials of an unknown scheme': (secret) => exchange(head('authorization', `Own ${secret}`)),
  'credentials for a proxy': (secret) => exchange(head('Proxy-Authorization', `Bearer ${secret}`)),
  'a Basic password': (secret) =>
    exchange(head('Authorization', `Basic ${Buffer.from(`me:${secret}`).toString('base64')}`)),
  'a repeated header': (secret) => exchange(head('x-api-key', 'other', 'X-Api-Key', secret)),
  'a cookie': (secret) => exchange(head('Cookie', secret)),
  'a header whose name says token': (secret) => exchange(head('X-My-Token', secret)),
  'a UTF-8 header, as Node.js reads it': (secret) =>
    exchange(head('x-api-key', Buffer.from(secret).toString('latin1'))),
  'a query parameter': (secret) => exchange({ target: `/x?a=b&access_token=${percent(secret)}` }),
  'a query parameter as a form writes it': (secret) =>
    exchange({ target: `/x?${new URLSearchParams({ client_secret: secret })}` }),
  'a form': (secret) => creation(`a=b&${new URLSearchParams({ client_secret: secret })}`, form),
  'a form without a content type': (secret) =>
    creation(`client_id=me&client_secret=${percent(secret)}`, head()),
  'a multipart form': (secret) => creation(multipart('jwt_token', secret), parts),
  'a multipart form in bytes': (secret) =>
    creation(Buffer.from(multipart('client_secret', secret)), parts),
  'a JSON member': (secret) => creation(JSON.stringify({ password: secret })),
  'JSON at a depth': (secret) =>
    creation(JSON.stringify({ a: [{ credentials: { user: ['me', secret] } }], [secret]: secret })),
  'JSON in bytes': (secret) => creation(Buffer.from(JSON.stringify([{ assertion: secret }]))),
  'JSON that does not parse': (secret) =>
    creation(`{ "a": {"apiKey": ${JSON.stringify(secret)}, "b": ${JSON.stringify(secret)} }`),
  'a body that is too long to keep': (secret) =>
    creation(JSON.stringify({ jwt: secret, filler: 'x'.repeat(20_000) })),
  'the answer of the token service': (secret) =>
    exchange({ answer: JSON.stringify({ access_token: secret, token_type: 'bearer' }) }),
};

/** Each way in which the rest of an exchange can repeat it. */
const repeats: Readonly<Record<string, (secret: string, given: Exchange) => Partial<Exchange>>> = {
  nowhere: () => ({}),
  'in the path': (secret, { target }) => ({ target: `/${percent(secret)}${target}` }),
  'in the path, encoded twice': (secret, { target }) => ({
    target: `/${percent(percent(secret))}${target}`,
  }),
  'in the path, with each byte encoded': (secret, { target }) => ({
    target: `/${everyByte(secret)}${target}`,
  }),
  'in another parameter': (secret, { target }) => ({
    target: `${target}${target.includes('?') ? '&' : '?'}${new URLSearchParams({ q: secret })}`,
  }),
  'in another header': (secret, given) => ({ head: [...given.head, 'x-note', `<${secret}>`] }),
  'in another header, as Node.js reads it': (secret, given) => ({
    head: [...given.head, 'x-note', Buffer.from(secret).toString('latin1')],
  }),
  'in a header, in base64': (secret, given) => ({
    head: [...given.head, 'x-note', Buffer.from(secret).toString('base64')],
  }),
  'in a header of the response': (secret) => ({ headers: { location: `/x/${percent(secret)}/y` } }),
  'in a message': (secret) => ({
    status: 404,
    answer: JSON.stringify({ message: `No ${secret}.` }),
  }),
  'quoted in a message': (secret) => ({
    status: 400,
    answer: Buffer.from(JSON.stringify({ a: [{ message: `got ${JSON.stringify(secret)}` }] })),
  }),
  'as a path in a message': (secret) => ({
    status: 404,
    answer: JSON.stringify({ message: `GET /x/${percent(secret)} is not an endpoint.` }),
  }),
  'as a member': (secret) => ({ status: 400, answer: JSON.stringify({ [secret]: secret }) }),
  'in a text': (secret) => ({ status: 400, headers: {}, answer: `<p>${secret}</p>` }),
  'in a JSON text that was cut': (secret) => ({ answer: `{"id":${JSON.stringify(secret)},` }),
  'in a cause': (secret) => ({
    why: [
      {
        pointer: `/${secret}`,
        keyword: 'type',
        message: `/a must be a string; got ${JSON.stringify(secret)}`,
        nearest: { of: [secret] },
      },
    ],
  }),
};

/** Strings of several alphabets, each long enough not to occur by chance. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz0123456789',
  'ABCDEFabcdef0123456789+/=._-~',
  'äöüéñßø漢字かな',
  '😀𝒳🜁',
  '%25 4/?&#=+',
  '"\\\b\u0001\u007f\'<>{}[],;',
];
const secrets = fc
  .constantFrom(...alphabets)
  .chain((alphabet) => fc.array(fc.constantFrom(...alphabet), { minLength: 8, maxLength: 40 }))
  .map((chars) => `Zq9${chars.join('')}7Xw`);

describe.each(Object.keys(carriers))('a secret in %s', (carrier) => {
  it.each(Object.keys(repeats))('should not be shown if it is repeated %s', async (repeat) => {
    await fc.assert(
      fc.asyncProperty(secrets, async (secret) => {
        const given = carriers[carrier]?.(secret) ?? exchange();
        const { answer: issued } = given;
        const repeated = { ...given, ...repeats[repeat]?.(secret, given) };
        const isIssued = carrier === 'the answer of the token service';
        const entry = await entryOf({ ...repeated, ...(isIssued && issued && { answer: issued }) });
        expectNoTrace(entry, secret);
      }),
      { numRuns: 15 },
    );
  });
});

it('should not show a bearer token in any encoding that a path can have', async () => {
  const ways = fc.infiniteStream(fc.constantFrom('raw', 'lower', 'upper'));
  await fc.assert(
    fc.asyncProperty(secrets, ways, async (secret, stream) => {
      const written = [...Buffer.from(secret)].map((byte) => {
        const way = stream.next().value;
        const char = String.fromCharCode(byte);
        if (way === 'raw' && /[\w.-]/.test(char)) return char;
        const code = `%${byte.toString(16).padStart(2, '0')}`;
        return way === 'lower' ? code : code.toUpperCase();
      });
      const bearer = `Bearer ${Buffer.from(secret).toString('latin1')}`;
      const target = `/jobs/${written.join('')}/more`;
      const entry = await entryOf(exchange({ ...head('Authorization', bearer), target }));
      expect(entry.request.path).toBe('/jobs/token-1/more');
    }),
  );
});
