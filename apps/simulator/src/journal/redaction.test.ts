import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creation, exchange, tenant } from '../../test/facts/exchanges.ts';
import { memoryJournal } from './memory.ts';
import type { Entry, Exchange } from './port.ts';

async function entryOf(given: Exchange): Promise<Entry> {
  const journal = memoryJournal();
  journal.append(tenant, given);
  const { entries } = await journal.entries(tenant, {});
  return entries[0] as Entry;
}

const head = (...names: readonly string[]) => ({ head: names });
const form = head('Content-Type', 'application/x-www-form-urlencoded');

describe('an entry without secrets', () => {
  it('should not show the beginning of a token that a message quotes', async () => {
    const token = 'a-token+of/some"length';
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 5, max: 20 }), async (length) => {
        const message = `Export job ${JSON.stringify(token).slice(0, length)}… was not found.`;
        const given = head('Authorization', `Bearer ${token}`);
        const entry = await entryOf(exchange({ ...given, answer: JSON.stringify({ message }) }));
        expect(entry.response.body).toEqual({ message: 'Export job "token-1… was not found.' });
      }),
    );
  });

  it('should not show a JWT anywhere', async () => {
    const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_123';
    const entry = await entryOf(
      creation(JSON.stringify({ note: `see ${jwt}`, job: 'keyJob', [jwt]: `${jwt}.a.b` }), {
        target: `/x/${jwt}?y=${jwt.replaceAll('.', '%2E')}`,
        answer: `"${jwt.slice(0, 10)}… ${jwt.slice(0, 25)}…"`,
      }),
    );
    expect(entry.request.path).toBe('/x/token-1?y=token-2');
    expect(entry.request.body).toEqual({
      note: 'see token-1',
      job: 'keyJob',
      'token-1': 'token-3',
    });
    expect(entry.response.body).toBe('token-4… token-5…');
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

  it('should replace short secrets in the parts of a form', async () => {
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const body = (first: string, second: string) =>
      `${part('client_secret', first)}${part('note', `token=${second}`)}--b--`;
    const { request } = await entryOf(creation(body('k', 'v'), head()));
    expect(request.body).toBe(body('secret-1', 'token-1'));
  });

  it('should leave what only sounds like a secret', async () => {
    const answer = '{"token_type":"bearer","error":"invalid_token"}';
    const { request, response } = await entryOf(
      creation('grant_type=authorization_code', { ...form, answer }),
    );
    expect(request.body).toEqual({ grant_type: 'authorization_code' });
    expect(response.body).toEqual(JSON.parse(answer));
  });

  it('should show that a token is missing', async () => {
    const answer = 'token: must be sent';
    const { request, response } = await entryOf(
      exchange({ ...head('Authorization', 'Bearer'), answer }),
    );
    expect(request.headers).toEqual({ authorization: 'Bearer' });
    expect(response.body).toBe(answer);
  });

  it('should show no body of an exchange with very many secrets', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`token${i}`, `${i}-the-value`]),
    );
    for (const filler of ['', 'x'.repeat(20_000)]) {
      const body = JSON.stringify({ ...many, filler });
      const entry = await entryOf(
        creation(body, {
          target: '/x/199-the-value',
          status: 400,
          answer: '"150-the-value"',
          why: [{ pointer: '/3-the-value', keyword: 'type', message: '4-the-value' }],
        }),
      );
      expect(JSON.stringify(entry)).not.toContain('-value');
      expect(entry.request).not.toHaveProperty('body');
      expect(entry.request.bodyBytes).toBe(body.length);
    }
  });

  it('should be plain JSON, whatever was sent', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.json());
    const bytes = fc.oneof(text, fc.uint8Array());
    const headers = fc.dictionary(text, text);
    const sent = fc.record({
      target: text,
      head: fc.array(text),
      body: bytes,
      headers,
      answer: bytes,
    });
    await fc.assert(
      fc.asyncProperty(sent, async (given) => {
        const entry = await entryOf(creation(given.body, given));
        const read = JSON.parse(JSON.stringify(entry));
        expect(JSON.stringify(read)).toBe(JSON.stringify(entry));
      }),
      { numRuns: 500 },
    );
  });

  it('should not take long over a body that is made to', async () => {
    const bodies = ['a'.repeat(1e6), 'token='.repeat(1e5), '['.repeat(1e6), 'a:'.repeat(4e5)];
    bodies.push(
      'name="a"\n\n'.repeat(1e5),
      '\n--'.repeat(1e5),
      `name="token"${'\na:b'.repeat(1e5)}`,
    );
    bodies.push('eyJ'.repeat(1e5), '"token":"'.repeat(1e5), `${'%3'.repeat(1e5)}3`);
    bodies.push('name='.repeat(2e5), 'name=a '.repeat(1e5), `name=${'a'.repeat(1e6)}`);
    bodies.push('name="token"\n'.repeat(1e5), 'name=;'.repeat(1e5), `token${' '.repeat(1e6)}`);
    bodies.push('Bearer '.repeat(1e5), `bearer${'+ '.repeat(5e5)}`, '://'.repeat(3e5));
    bodies.push('basic '.repeat(1e5), 'Basic //////// '.repeat(5e4));
    bodies.push(`://${'a:'.repeat(5e5)}`, 'token=\\x '.repeat(1e5), '"token": \\'.repeat(1e5));
    bodies.push(JSON.stringify({ token: Array.from({ length: 1e5 }, (_, at) => `té ${at}`) }));
    for (const body of bodies) {
      const target = `/${'%25'.repeat(4000)}${'%3'.repeat(8000)}3${'eyJ'.repeat(5000)}`;
      const entry = await entryOf(creation(body, { ...head('x-token', 'some-token'), target }));
      expect(entry.request.bodyBytes).toBe(Buffer.byteLength(body));
    }
  }, 10_000);
});
