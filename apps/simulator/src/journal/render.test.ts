import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { creation, exchange, tenant } from '../../test/facts/exchanges.ts';
import { memoryJournal } from './memory.ts';
import type { Entry, Exchange, Ignored, IgnoredQuery } from './port.ts';

async function entryOf(
  given: Exchange,
  ignoredOf?: (query: IgnoredQuery) => readonly Ignored[],
): Promise<Entry> {
  const journal = memoryJournal(ignoredOf ? { loadIgnored: async () => ignoredOf } : {});
  journal.append(tenant, given);
  const { entries } = await journal.entries(tenant, {});
  return entries[0] as Entry;
}

const type = (value: string) => ['Content-Type', value];
const FORM = 'application/x-www-form-urlencoded';

describe('an entry', () => {
  it('should show all that is known of a request', async () => {
    const why = [
      {
        pointer: '/destination/datasetId',
        keyword: 'required',
        message: '/destination/datasetId is required.',
        nearest: 'datasetID',
        evidence: 'row-1',
      },
    ];
    const given = creation('{"filters":[]}', {
      status: 400,
      answer: '{"errors":{}}',
      why,
      rule: { id: 'rule-3', effect: 'latency' },
    });
    const ignored = [{ pointer: '/filters', nearest: 'filter' }];
    expect(await entryOf(given, () => ignored)).toEqual({
      seq: 1,
      kind: 'request',
      version: 3,
      at: 1_600_000_000_000,
      wallAt: 1_700_000_000_000,
      tookMs: 0.5,
      operation: 'createExportJob',
      edition: 'platform',
      attempt: 1,
      request: {
        method: 'POST',
        path: '/data/core/ups/export/jobs',
        headers: { 'content-type': 'application/json' },
        body: { filters: [] },
      },
      response: {
        status: 400,
        headers: { 'content-type': 'application/json' },
        body: { errors: {} },
      },
      why,
      ignored,
      rule: { id: 'rule-3', effect: 'latency' },
    });
  });

  it('should leave out what there is not', async () => {
    const given = {
      kind: 'control',
      at: 1,
      wallAt: 2,
      tookMs: 3,
      method: 'GET',
      target: '/',
    } as const;
    expect(await entryOf({ ...given, head: [], status: 204, headers: {} })).toEqual({
      seq: 1,
      kind: 'control',
      at: 1,
      wallAt: 2,
      tookMs: 3,
      attempt: 1,
      request: { method: 'GET', path: '/', headers: {} },
      response: { status: 204, headers: {} },
    });
  });

  it.each<[string, readonly string[], string | Uint8Array, unknown]>([
    ['JSON', type('application/json'), '{"a":[1]}', { a: [1] }],
    ['JSON of an unknown content type', [], ' [1] ', [1]],
    ['JSON that was sent as a form', type(FORM), '{"a":"b=c"}', { a: 'b=c' }],
    ['JSON in bytes', type('application/json'), Buffer.from('\ufeff{"ä":1}'), { ä: 1 }],
    ['null', [], 'null', null],
    [
      'a form',
      type(`${FORM}; charset=utf-8`),
      'a=1&b=%C3%A4+c&a=2&c',
      { a: ['1', '2'], b: 'ä c', c: '' },
    ],
    ['a form of three equal fields', type(FORM), 'a=1&a=2&a=3', { a: ['1', '2', '3'] }],
    ['text', type('text/plain'), 'some text', 'some text'],
    ['JSON with an error', type('application/json'), '{"a":1,}', '{"a":1,}'],
    ['an empty body', [], '', ''],
    [
      'a member of a dangerous name',
      [],
      '{"__proto__":{"a":1}}',
      JSON.parse('{"__proto__":{"a":1}}'),
    ],
    [
      'brackets behind a quote',
      [],
      JSON.stringify([`"${'['.repeat(200)}`]),
      [`"${'['.repeat(200)}`],
    ],
    [
      'brackets in a string',
      [],
      JSON.stringify(['['.repeat(200), '\\"[']),
      ['['.repeat(200), '\\"['],
    ],
  ])('should show %s', async (_, head, body, shown) => {
    const { request } = await entryOf(creation(body, { head }));
    expect(request.body).toEqual(shown);
    expect(request.bodyBytes).toBeUndefined();
  });

  it.each<[string, string | Uint8Array, number]>([
    ['bytes that are not UTF-8', Uint8Array.of(0xff, 0x61), 2],
    ['16,385 bytes', 'x'.repeat(16_385), 16_385],
    ['16,386 bytes in fewer characters', 'ä'.repeat(8193), 16_386],
    ['JSON that is nested too deep', `${'['.repeat(101)}${']'.repeat(101)}`, 202],
    ['JSON that looks flat before it is deep', `["${']'.repeat(300)}",${'['.repeat(101)}`, 405],
  ])('should show only length and hash of %s', async (_, body, bytes) => {
    const { request } = await entryOf(creation(body));
    expect(request).not.toHaveProperty('body');
    expect(request.bodyBytes).toBe(bytes);
    expect(request.bodyHash).toBe(createHash('sha256').update(body).digest('hex').slice(0, 32));
  });

  it.each([
    ['a success', 200, 4096],
    ['a redirect', 399, 4096],
    ['an error', 400, 16_384],
  ])('should keep the response body of %s up to its limit', async (_, status, most) => {
    const { response } = await entryOf(exchange({ status, answer: 'x'.repeat(most) }));
    expect(response.body).toBe('x'.repeat(most));
    const longer = await entryOf(exchange({ status, answer: 'x'.repeat(most + 1) }));
    expect(longer.response).toMatchObject({ bodyBytes: most + 1 });
    expect(longer.response).not.toHaveProperty('body');
  });

  it('should show a path that is not well-formed', async () => {
    const { request } = await entryOf(exchange({ target: '/\ud83d/x' }));
    expect(request.path).toBe('/\ud83d/x');
  });

  it('should name headers in lower case, and join those that are repeated', async () => {
    const head = ['Accept', 'a', 'X-B', 'b', 'ACCEPT', 'c', 'accept', 'd'];
    const { request } = await entryOf(exchange({ head }));
    expect(request.headers).toEqual({ accept: 'a, c, d', 'x-b': 'b' });
  });

  it('should be in objects of its own', async () => {
    const journal = memoryJournal();
    const given = creation('{"a":1}', { rule: { id: 'rule-1', effect: 'error' } });
    journal.append(tenant, given);
    const [one, other] = [await journal.entries(tenant, {}), await journal.entries(tenant, {})];
    expect(one).toEqual(other);
    expect(one.entries[0]?.rule).not.toBe(given.rule);
    expect(one.entries[0]?.request.headers).not.toBe(other.entries[0]?.request.headers);
  });

  it('should show the link to the next page where it does not show the page', async () => {
    const page = (length: number) =>
      creation('{}', {
        answer: JSON.stringify({ text: 'x'.repeat(length) }),
        next: '/jobs?offset=5_5',
      });
    expect((await entryOf(page(5000))).response).toMatchObject({ next: '/jobs?offset=5_5' });
    expect((await entryOf(page(50))).response).not.toHaveProperty('next');
    expect(
      (await entryOf(creation('{}', { answer: 'x'.repeat(5000) }))).response,
    ).not.toHaveProperty('next');
  });
});

describe('what was ignored', () => {
  it('should be asked of requests to an operation, with the parsed body', async () => {
    const asked: IgnoredQuery[] = [];
    const ignoredOf = (query: IgnoredQuery) => {
      asked.push(query);
      return [];
    };
    const { operation: _, ...unknown } = exchange();
    const entries = [
      await entryOf(unknown, ignoredOf),
      await entryOf(exchange({ kind: 'control' }), ignoredOf),
      await entryOf(exchange({ target: '/x?y' }), ignoredOf),
      await entryOf(creation('{"a":1}'), ignoredOf),
    ];
    expect(asked).toEqual([
      { operation: 'retrieveExportJob', target: '/x?y' },
      { operation: 'createExportJob', target: '/data/core/ups/export/jobs', body: { a: 1 } },
    ]);
    for (const entry of entries) expect(entry).not.toHaveProperty('ignored');
  });

  it('should be read from a body before it is cut', async () => {
    const body = JSON.stringify({ filler: 'x'.repeat(20_000) });
    const { ignored, request } = await entryOf(creation(body), (query) =>
      Object.keys(query.body ?? {}).map((name) => ({ in: 'query', pointer: `/${name}` })),
    );
    expect(ignored).toEqual([{ in: 'query', pointer: '/filler' }]);
    expect(request).not.toHaveProperty('body');
  });

  it('should not show a secret', async () => {
    const { ignored } = await entryOf(exchange({ head: ['x-api-key', 'my-own-key'] }), () => [
      { pointer: '/my-own-key', nearest: 'limit' },
    ]);
    expect(ignored).toEqual([{ pointer: '/key-1', nearest: 'limit' }]);
  });
});
