import type { Rule } from '@aep-sim/types';
import { assert, asyncProperty, jsonValue, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curledOf } from './request-curl.ts';
import { testOf } from './request-test.ts';
import type { Cause, Exchange } from './sent-request.ts';

const JOBS = '/data/core/ups/export/jobs';
const headers = {
  host: '127.0.0.1:4100',
  authorization: 'Bearer token-1',
  'x-api-key': 'key-1',
  'x-gw-ims-org-id': 'A@AdobeOrg',
  'x-sandbox-name': 'ci-4127',
  'content-type': 'application/json',
  accept: '*/*',
  'content-length': '12',
};

function entryOf(more: Partial<Exchange>): Exchange {
  return {
    seq: 1,
    kind: 'request',
    at: 0,
    wallAt: 0,
    tookMs: 1,
    attempt: 1,
    operation: 'createExportJob',
    request: { method: 'POST', path: JOBS, headers, body: {} },
    response: { status: 400, headers: {} },
    ...more,
  };
}

interface Call {
  readonly path: string;
  readonly init: {
    readonly method?: string;
    readonly headers: HeadersInit;
    readonly body?: string;
  };
}

/** Runs the text of a test with a sandbox that answers nothing, and tells what it has sent. */
async function runOf(text: string): Promise<{ calls: Call[]; rules: unknown[] }> {
  const calls: Call[] = [];
  const rules: unknown[] = [];
  const sim = {
    headers: { authorization: 'a', 'x-api-key': 'k' },
    datasets: { create: () => Promise.resolve('made') },
    rules: { add: (rule: unknown) => rules.push(rule) },
    fetch: (path: string, init: Call['init']) => {
      calls.push({ path, init });
      return Promise.resolve({ status: 0, json: () => ({ id: 100 }) });
    },
  };
  let test: () => Promise<void> = () => Promise.resolve();
  const known = {
    simulatorPerTest: () => sim,
    createSimulator: 0,
    beforeEach: 0,
    afterEach: 0,
    expect: () => ({ toBe: () => {}, rejects: { toThrow: () => {} } }),
    it: (_: string, body: () => Promise<void>) => {
      test = body;
    },
  };
  const code = text.replace(/^import .*\n/gm, '');
  new Function(...Object.keys(known), code)(...Object.values(known));
  await test();
  return { calls, rules };
}

describe('testOf', () => {
  it('should send what was sent, whatever that is', async () => {
    const bodies = jsonValue();
    await assert(
      asyncProperty(string({ unit: 'binary' }), bodies, async (rest, body) => {
        const path = `/data/${rest}`;
        const entry = entryOf({ request: { method: 'PUT', path, headers, body } });
        const [call] = (await runOf(testOf(entry, undefined))).calls;
        expect(call?.path).toBe(path);
        expect(call?.init.method).toBe('PUT');
        expect(call?.init.body).toBe(JSON.stringify(body));
        expect([...new Headers(call?.init.headers)]).toEqual([
          ['authorization', 'a'],
          ['content-type', 'application/json'],
          ['x-api-key', 'k'],
        ]);
      }),
    );
  });

  it('should make the dataset, the job and the rule that the request needs', async () => {
    const body = { destination: { datasetId: 'd' }, schema: { name: '_xdm.context.profile' } };
    const create = entryOf({ request: { method: 'POST', path: JOBS, headers, body } });
    const created = await runOf(testOf(create, undefined));
    expect(created.calls.map(({ init }) => JSON.parse(init.body ?? ''))).toEqual([
      { ...body, destination: { datasetId: 'made' } },
    ]);

    const effect = { type: 'error', status: 503 } as const;
    const match = { operation: 'retrieveExportJob', jobId: 7 } as const;
    const counts = { matches: 1, hits: 1, enabled: true, exhausted: false };
    const rule: Rule = { id: 'rule-1', match, effect, times: 4, ...counts };
    const request = { method: 'GET', path: `${JOBS}/7`, headers };
    const operation = 'retrieveExportJob';
    const response = { status: 503, headers: {} };
    const poll = entryOf({ operation, jobId: 7, request, response });
    const polled = await runOf(testOf(poll, rule));
    expect(polled.calls.map(({ path }) => path)).toEqual([JOBS, `${JOBS}/100`]);
    expect(polled.rules).toEqual([{ match: { operation: match.operation }, times: 1, effect }]);
  });

  it('should leave a job unknown that was, and a header out that was missing', async () => {
    const { authorization: _, ...others } = headers;
    const why = [{ pointer: '/id', in: 'path' as const, keyword: 'job-unknown', message: '' }];
    const request = { method: 'GET', path: `${JOBS}/999`, headers: others };
    const { calls } = await runOf(testOf(entryOf({ jobId: 999, request, why }), undefined));
    expect(calls.map(({ path }) => path)).toEqual([`${JOBS}/999`]);
    expect(new Headers(calls[0]?.init.headers).has('authorization')).toBe(false);
  });

  it('should read well', () => {
    const { 'content-type': _, ...others } = headers;
    const request = { method: 'GET', path: `${JOBS}?status=nonsense`, headers: others };
    expect(testOf(entryOf({ operation: 'listExportJobs', request }), undefined)).toBe(
      `import { simulatorPerTest } from '@aep-sim/testing';
import { createSimulator } from 'aep-sim';
import { afterEach, beforeEach, expect, it } from 'vitest';

const sim = simulatorPerTest({ createSimulator, beforeEach, afterEach });

it('should get 400 for listExportJobs', async () => {
  const sending = sim.fetch('/data/core/ups/export/jobs?status=nonsense', {
    headers: sim.headers,
  });
  expect((await sending).status).toBe(400);
});
`,
    );
  });
});

describe('curledOf', () => {
  it('should leave out the transport and replace secrets', () => {
    const body = { a: 1 };
    expect(curledOf({ method: 'POST', path: JOBS, headers, body })).toEqual({
      method: 'POST',
      path: JOBS,
      headers: [
        ['authorization', 'Bearer any'],
        ['x-api-key', 'any'],
        ['x-gw-ims-org-id', 'A@AdobeOrg'],
        ['x-sandbox-name', 'ci-4127'],
        ['content-type', 'application/json'],
      ],
      body,
    });
  });

  it('should keep the quotes of a string of JSON, and set none around what is no JSON', () => {
    const json = { 'content-type': 'application/json; charset=utf-8' };
    const bodyOf = (more: object, why?: Cause[]) =>
      curledOf({ method: 'POST', path: JOBS, headers: json, body: 'a', ...more }, why).body;
    expect(bodyOf({})).toBe('"a"');
    expect(bodyOf({ headers: {} })).toBe('a');
    const message = 'The body is not JSON';
    expect(bodyOf({}, [{ pointer: '', keyword: 'body-unreadable', message }])).toBe('a');
  });

  it('should say that a body is not kept, in a test too', () => {
    const request = { method: 'POST', path: JOBS, headers, bodyBytes: 20_000 };
    const note = 'The body of 20,000 bytes is not kept';
    expect(curledOf(request)).toMatchObject({ note: `${note}.` });
    expect('body' in curledOf(request)).toBe(false);
    const repeated = `${note}: this is what the job repeats of it.`;
    expect(curledOf({ ...request, body: {} })).toMatchObject({ note: repeated, body: {} });
    expect(testOf(entryOf({ request }), undefined)).toContain(`\n  // ${note}.\n`);
  });

  it('should write the fields of a form as one', () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = { grant_type: 'a b', scope: ['c&d', 'e'] };
    expect(curledOf({ method: 'POST', path: '/ims', headers: form, body }).body).toBe(
      'grant_type=a+b&scope=c%26d&scope=e',
    );
  });
});
