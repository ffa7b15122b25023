import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain, type Schema, type Schemas } from '../../src/check/explain.ts';
import { type Answer, type Caller, createCaller, org, type Sent } from '../callers/caller.ts';
import { filledPaths } from '../callers/filled-path.ts';
import { gatewayErrors, serviceErrors } from '../errors/errors.table.ts';

interface Response {
  readonly content?: { readonly 'application/json'?: { readonly schema: Schema } };
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name?: string; readonly in?: string }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
}
const path = join(import.meta.dirname, '../../../../contracts/openapi.json');
const { paths, components } = JSON.parse(readFileSync(path, 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Schemas;
    readonly responses: Readonly<Record<string, Response>>;
  };
};

interface Row {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}
// Those of the other editions are the same.
const rows: readonly Row[] = Object.entries(paths)
  .filter(([path]) => !path.startsWith('/editions/'))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );

describe('the errors in contracts/openapi.json', () => {
  it.each(rows)('should be those that $id responds with', async (row) => {
    const answered = new Set<number>();
    for (const [caller, path, sent] of await wrongRequests(row)) {
      const answer = await caller.call(row.method, path, sent);
      if (answer.status < 400) continue;
      answered.add(answer.status);
      expect([sent, path, problemsOf(answer, row)]).toEqual([sent, path, []]);
    }
    const named = Object.keys(row.operation.responses).map(Number);
    const expected = named.filter((status) => status >= 400 && !isBeyondReach(status, row));
    expect([...answered].sort()).toEqual(expected.sort());
  });

  it.each([...gatewayErrors, ...serviceErrors])(
    'should be those of the table of errors: $when',
    async ({ request: [method, path, sent], status }) => {
      const [pathname = ''] = path.split('?');
      const row = rows.find((one) => one.method === method && isAt(pathname, one.path));
      // What there is no operation for is in no document.
      if (status === 405) return expect(row).toBeUndefined();
      if (!row) throw new Error(`no operation is at ${path}`);
      const answer = await createCaller().call(method, path, sent);
      expect([answer.status, problemsOf(answer, row)]).toEqual([status, []]);
    },
  );

  it('should have all that rules inject too, without a name', () => {
    const services = rows.filter(({ path }) => !path.startsWith('/_sim') && path.length > 20);
    expect(services.length).toBeGreaterThan(20);
    for (const { operation } of services) expect(operation.responses).toHaveProperty('default');
  });
});

function isAt(pathname: string, template: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname);
}

/** 429 takes a rule, the others a fault of the machine, or more data than a test should make. */
function isBeyondReach(status: number, { id }: Row): boolean {
  return [429, 500, 503].includes(status) || (status === 413 && id === 'importProfiles');
}

/** What is wrong with an error by the document, which must name its status and show its body. */
function problemsOf(answer: Answer, { method, operation }: Row): readonly unknown[] {
  const { $ref = '' } = operation.responses[answer.status] ?? {};
  const response = components.responses[$ref.replace('#/components/responses/', '')];
  if (!response) return [`${answer.status} is not named`];
  if (method === 'HEAD') return [];
  const schema = response.content?.['application/json']?.schema ?? {};
  return explain(answer.json(), schema, components.schemas);
}

type Request = readonly [Caller, string, Sent];

/** Requests with one thing wrong with each, as far as an operation can tell. */
async function wrongRequests({ operation, path, method }: Row): Promise<Request[]> {
  const { caller, filled } = await filledPaths();
  const guarded = createCaller({ controlToken: 'secret' });
  const { requestBody, parameters = [] } = operation;
  const query = parameters.filter((one) => one.in === 'query');
  const to = filled(path);
  const withQuery = (text: string) => `${to}${to.includes('?') ? '&' : '?'}${text}`;
  // A sandbox of its own each time: a request that is right may change it.
  const body = ['POST', 'PUT', 'PATCH'].includes(method) ? { body: '{}' } : {};
  const unknown = { ...body, ...('body' in body && { body: '{"enabled":false}' }) };
  const wrong: (readonly [string, Sent])[] = [
    ...HEADERS.map((headers) => [to, { headers, ...body }] as const),
    ...query.map(({ name }) => [withQuery(`${name}=%25`), body] as const),
    ...(path.includes('{') ? [[path.replaceAll(/\{\w+\}/g, '0'), unknown] as const] : []),
    ...(path.includes('dataSetFiles')
      ? [[`${path}?dataSetId=${'0'.repeat(24)}`, {}] as const]
      : []),
    ...(path.includes('_sim') ? [[withQuery('org=x'), body] as const] : []),
    ...(requestBody || path.startsWith('/ims') ? BODIES.map((sent) => [to, sent] as const) : []),
    ...(/files\/\{id\}$|meta$/.test(path)
      ? [[`${to}?path=${await partIn(caller, to)}`, RANGE] as const]
      : []),
  ];
  const requests = wrong.map(([at, sent]): Request => [caller, at, sent]);
  const unguarded = { headers: { authorization: null, host: 'localhost' }, ...body };
  return [...requests, [guarded, to, path.startsWith('/_sim') ? unguarded : body]];
}

/** The name of what can be downloaded at an address. */
async function partIn(caller: Caller, path: string): Promise<string> {
  const { data } = (await caller.call('GET', path)).json<{ data: readonly { name: string }[] }>();
  return data[0]?.name ?? '';
}

const HEADERS: readonly NonNullable<Sent['headers']>[] = [
  { authorization: null },
  { authorization: 'Basic eDp5' },
  { 'x-api-key': null },
  { 'x-gw-ims-org-id': null },
  { 'x-gw-ims-org-id': org.slice(1) },
  { 'x-sandbox-name': 'Dev' },
  { host: 'evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  { 'if-match': '9.9.9' },
  { 'x-aep-sim-script': 'sings' },
];

const BODIES: readonly Sent[] = [
  { body: '{', headers: { 'content-type': null } },
  { body: '{' },
  { body: '[]' },
  { body: '{}' },
  { body: '{}', headers: { 'content-encoding': 'br' } },
  { body: `{"a":"${'a'.repeat(1_100_000)}"}` },
];

const RANGE: Sent = { headers: { range: 'bytes=99999999-' } };
