import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creation, exchange, tenant } from '../../test/facts/exchanges.ts';
import { memoryJournal } from './memory.ts';
import type { Entry, Exchange, IndexEntry } from './port.ts';

const SECRET = 's3cret-value';
const answers = fc.constantFrom(
  '{"status":"NEW"}',
  `{"status":"${SECRET}"}`,
  '{"status":4}',
  '{"statuses":"NEW"}',
  '["status"]',
  'null',
  'status',
  '',
  `{"status":"SUCCEEDED","more":"${'x'.repeat(4100)}"}`,
  Buffer.from('{"status":"PROCESSING"}'),
  Buffer.from([0xff, 0xfe]),
  undefined,
);
const causes = fc.record(
  {
    in: fc.constantFrom('path', 'query', 'header'),
    pointer: fc.constantFrom('', '/limit', `/${SECRET}`),
    keyword: fc.constant('type'),
    message: fc.constantFrom('It is wrong.', `It is ${SECRET}.`),
    nearest: fc.constantFrom(1, SECRET),
  },
  { requiredKeys: ['pointer', 'keyword', 'message'] },
) as fc.Arbitrary<NonNullable<Exchange['why']>[number]>;
const heads = fc.constantFrom(
  ['Authorization', `Bearer ${SECRET}`],
  ['X-AEP-Sim-Page', '1', 'Authorization', `Bearer ${SECRET}`],
  ['x-aep-sim-pag', '1', 'authorization', `Bearer ${SECRET}`],
  ['accept', 'x-aep-sim-page', 'authorization', `Bearer ${SECRET}`],
);
const exchanges: fc.Arbitrary<Exchange> = fc
  .record({
    operation: fc.constantFrom('retrieveExportJob', 'createExportJob', 'listExportJobs', undefined),
    status: fc.constantFrom(200, 201, 429, 503, 0),
    headers: fc.constantFrom<Exchange['headers']>(
      { 'content-type': 'application/json' },
      { 'content-type': 'application/json', 'retry-after': '30' },
      { 'retry-after': '0' },
      { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' },
    ),
    answer: answers,
    head: heads,
    why: fc.option(fc.array(causes, { maxLength: 2 }), { nil: undefined }),
    // So many secrets that bodies are not shown.
    body: fc.constantFrom(undefined, '{}', manySecrets()),
  })
  .map((given) => exchange(given));

function manySecrets(): string {
  const tokens = Array.from({ length: 101 }, (_, at) => [`token${at}`, `secret-number-${at}`]);
  return JSON.stringify({ token: Object.fromEntries(tokens) });
}

async function read(some: readonly Exchange[]) {
  const journal = memoryJournal();
  for (const one of some) journal.append(tenant, one);
  const { entries } = await journal.entries(tenant, {});
  return { entries, index: (await journal.index(tenant, {})).entries };
}

/** What an entry in short must be, read off the whole one. */
function shortened({ request, response, why, ignored: _, ...rest }: Entry): IndexEntry {
  const { status, headers, body } = response;
  const seen = (body as { status?: unknown } | null | undefined)?.status;
  const isJob = ['retrieveExportJob', 'createExportJob'].includes(rest.operation ?? '');
  const [cause] = why ?? [];
  const seconds = Number.parseInt(headers['retry-after'] ?? '', 10);
  return {
    ...rest,
    request: { method: request.method, path: request.path },
    response: { status },
    ...(isJob && status === 200 && typeof seen === 'string' && { seen }),
    ...(cause && {
      cause: {
        ...(cause.in && { in: cause.in }),
        pointer: cause.pointer,
        message: cause.message,
      },
    }),
    ...(!Number.isNaN(seconds) && { retryAfterS: seconds }),
    ...('x-aep-sim-page' in request.headers && { byPage: true as const }),
  };
}

describe('an entry in short', () => {
  it('should agree with the whole one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(exchanges, { minLength: 1, maxLength: 5 }), async (some) => {
        const { entries, index } = await read(some);
        expect(index).toEqual(entries.map(shortened));
        expect(JSON.stringify(index)).not.toContain(SECRET);
      }),
    );
  });

  it('should tell what a list of requests shows', async () => {
    const why = [
      { pointer: '/a', keyword: 'type', message: 'It is wrong.', in: 'query', nearest: 1 },
      { pointer: '/b', keyword: 'type', message: 'This too.' },
    ] as const;
    const { index } = await read([
      exchange({ answer: '{"status":"PROCESSING"}', head: ['X-Aep-Sim-Page', '1'] }),
      creation('{}', { status: 429, headers: { 'retry-after': '7' }, why }),
    ]);
    expect(index).toMatchObject([
      { seq: 1, seen: 'PROCESSING', byPage: true },
      {
        seq: 2,
        cause: { in: 'query', pointer: '/a', message: 'It is wrong.' },
        retryAfterS: 7,
      },
    ]);
    expect(Object.keys(index[1]?.cause ?? {})).toHaveLength(3);
  });
});
