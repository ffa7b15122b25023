import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../src/files/memory.ts';
import { WriteFailed } from '../src/files/port.ts';
import { createCaller, org, scriptRule, startAt } from './caller.ts';

describe('the control plane', () => {
  it.each([
    ['PUT', '/clock', {}, 400, '/running is required', { pointer: '/running' }],
    ['PUT', '/clock', { running: 'yes' }, 400, '/running must be boolean', { pointer: '/running' }],
    ['PUT', '/clock', '{', 400, 'The body must be JSON', {}],
    ['POST', '/clock/advance', {}, 400, '(root) must not be empty', { pointer: '' }],
    ['POST', '/clock/advance', { byMs: -1 }, 400, '/byMs must be >= 0', { pointer: '/byMs' }],
    ['POST', '/clock/advance', { byMs: '1' }, 400, '/byMs must be number', { pointer: '/byMs' }],
    [
      'POST',
      '/clock/advance',
      { to: 'nope' },
      400,
      '/to must be "next-change"',
      { pointer: '/to' },
    ],
    [
      'POST',
      '/clock/advance',
      { byMs: 1, to: 'next-change' },
      400,
      '(root) must not have more than 1 key',
      { pointer: '' },
    ],
    [
      'DELETE',
      '/rules/rule-9',
      undefined,
      404,
      'There is no rule rule-9; GET /_sim/rules lists the rules of the sandbox',
      {},
    ],
    [
      'PUT',
      '/world',
      { name: 'documents' },
      400,
      '/name must be one of "documented", "empty"',
      { pointer: '/name', nearest: 'documented' },
    ],
    [
      'GET',
      '/jornal',
      undefined,
      404,
      'GET /_sim/jornal is no call of the control plane; did you mean /_sim/journal? GET /_sim/operations lists all',
      { nearest: '/_sim/journal' },
    ],
    [
      'GET',
      '/rules?exausted=false',
      undefined,
      400,
      '"exausted" is not a parameter of listRules; did you mean exhausted?',
      { nearest: 'exhausted' },
    ],
    [
      'GET',
      '/health?pretty',
      undefined,
      400,
      '"pretty" is not a parameter of getHealth; it takes none',
      {},
    ],
    [
      'GET',
      '/clock?at=5',
      undefined,
      400,
      '"at" is not a parameter of getClock; it takes org, sandbox, tenant',
      {},
    ],
    [
      'GET',
      '/clock?tenant=prod',
      undefined,
      400,
      'tenant can only be none; got "prod". Name a sandbox with org and sandbox',
      {},
    ],
    [
      'GET',
      '/clock?sandbox=dev',
      undefined,
      400,
      'sandbox needs org beside it; or name both in headers',
      {},
    ],
    [
      'PUT',
      '/world?tenant=none',
      { name: 'documented' },
      400,
      'What has no sandbox has no world; name a sandbox',
      {},
    ],
    [
      'GET',
      `/${'x'.repeat(9999)}`,
      undefined,
      404,
      expect.stringMatching(/^GET \/_sim\/x{480,500}…$/),
      { nearest: expect.any(String) },
    ],
  ] as const)('should refuse %s %s %o', async (method, path, body, status, error, place) => {
    const answer = await createCaller().call(method, `/_sim${path}`, { body });
    expect(answer.status).toBe(status);
    expect(answer.json()).toEqual({ error, ...place });
  });

  it.each([
    ['POST', '/health', 'GET, HEAD'],
    ['GET', '/clock/advance', 'POST'],
    ['GET', '/reset', 'POST'],
    ['PUT', '/rules', 'GET, HEAD, POST, DELETE'],
    ['PUT', '/rules/rule-1', 'GET, HEAD, PATCH, DELETE'],
  ])('should refuse %s %s and say what is possible', async (method, path, allow) => {
    const answer = await createCaller().call(method, `/_sim${path}`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allow);
    expect(answer.json()).toEqual({ error: `${method} is not possible here; possible: ${allow}` });
  });

  it('should move a clock by parts of a millisecond, which add up', async () => {
    const { call, freeze } = createCaller();
    await freeze();
    const shown = [];
    for (let times = 0; times < 10; times += 1) {
      const answer = await call('POST', '/_sim/clock/advance', { body: { byMs: 0.7 } });
      shown.push(answer.json<{ now: number }>().now - startAt);
    }
    expect(shown).toEqual([0, 1, 2, 2, 3, 4, 4, 5, 6, 7]);
  });

  it('should want to know the tenant', async () => {
    const headers = { 'x-gw-ims-org-id': null };
    const answer = await createCaller().call('GET', '/_sim/clock', { headers });
    expect(answer.status).toBe(400);
    expect(answer.json<{ error: string }>().error).toMatch(/^Name the sandbox: x-gw-ims-org-id/);
  });

  it('should want its token where it has one, and tell its health without', async () => {
    const { call } = createCaller({ controlToken: 'secret' });
    const as = async (authorization: string | null) =>
      (await call('GET', '/_sim/clock', { headers: { authorization } })).status;
    expect(await as(null)).toBe(401);
    for (const token of ['other', 'secre', 'secrets', 'Secret', '']) {
      expect(await as(`Bearer ${token}`)).toBe(401);
    }
    expect(await as('Bearer secret')).toBe(200);
    expect(await as('bearer secret')).toBe(200);
    expect((await call('GET', '/_sim/health')).status).toBe(200);
  });

  it('should keep rules for requests without a sandbox, and nothing else there', async () => {
    const { call } = createCaller({ world: 'documented' });
    const headers = { 'x-gw-ims-org-id': null };
    const none = (method: string, path: string, body?: object) =>
      call(method, `/_sim/${path}?tenant=none`, { headers, body });
    const rule = { match: { operation: 'createToken' }, effect: { type: 'error', status: 503 } };
    expect((await none('POST', 'rules', rule)).status).toBe(201);
    expect((await none('GET', 'rules')).json<{ rules: unknown[] }>().rules).toHaveLength(1);
    expect((await none('GET', 'jobs')).json()).toEqual({ jobs: [] });
    expect((await call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
    expect((await call('GET', '/_sim/tenants')).json()).toEqual({ tenants: [] });
    const form = { body: 'grant_type=client_credentials', headers };
    expect((await call('POST', '/ims/token/v3', form)).status).toBe(503);
  });

  it('should take the sandbox from a link too', async () => {
    const caller = createCaller();
    await caller.as({ 'x-sandbox-name': 'dev' }).addRule(scriptRule('stuck'));
    const rules = async (query: string) => {
      const headers = { 'x-gw-ims-org-id': null };
      const answer = await caller.call('GET', `/_sim/rules?${query}`, { headers });
      return [answer.status, answer.json<{ rules?: unknown[] }>().rules?.length];
    };
    expect(await rules(`org=${org}&sandbox=dev`)).toEqual([200, 1]);
    expect(await rules(`org=${org}`)).toEqual([200, 0]);
    expect(await rules('org=nope&sandbox=dev')).toEqual([400, undefined]);
    expect(await rules(`org=${org}&sandbox=A`)).toEqual([400, undefined]);
  });

  it('should put a tenant back to its start', async () => {
    const caller = createCaller({ world: 'documented' });
    await caller.createDataSet();
    await caller.addRule(scriptRule('stuck'));
    await caller.freeze();
    await caller.advance(1000);
    expect((await caller.call('POST', '/_sim/reset')).json()).toEqual({ name: 'documented' });
    expect(await caller.clock()).toEqual({ now: startAt, running: true, nextChangeAt: null });
    expect((await caller.call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
    expect((await caller.list()).records).toHaveLength(5);
    const dataSets = (await caller.call('GET', '/data/foundation/catalog/dataSets')).json<object>();
    expect(Object.keys(dataSets)).toHaveLength(4);
  });

  it('should start a tenant in another world, and only it', async () => {
    const { as, call, list } = createCaller({ world: 'documented' });
    const other = as({ 'x-sandbox-name': 'other' });
    const choose = async (body: object) => (await call('PUT', '/_sim/world', { body })).json();
    expect(await choose({ name: 'empty' })).toEqual({ name: 'empty' });
    expect((await list()).records).toEqual([]);
    expect((await other.list()).records).toHaveLength(5);
    await choose({ name: 'documented', edition: 'profile' });
    expect((await list()).records.map(({ id }) => id)).toEqual([24115, 726, 722]);
  });

  it('should tell the scripts, the paces and what holds without a rule', async () => {
    const { call } = createCaller({ script: 'stuck', pace: 'instant' });
    expect((await call('GET', '/_sim/scripts')).json()).toMatchObject({
      default: { script: 'stuck', pace: 'instant' },
      scripts: ['succeeds', 'fails-exporting', 'fails-writing', 'partly-fails', 'stuck'],
      paces: { instant: { queuedMs: 0 }, quick: {}, realistic: {} },
    });
  });
});

describe('an import that cannot be kept', () => {
  const body = { identityMap: { Email: [{ id: 'ann@example.com' }] } };

  it('should be refused where there is no room for it', async () => {
    const files = memoryFiles({ maxBytes: 10, whenFull: 'reject' });
    const told: Error[] = [];
    const { call, bugs } = createCaller({ files, onWriteFailed: (error) => told.push(error) });
    const answer = await call('POST', '/_sim/profiles', { body });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([413, null]);
    expect(told).toEqual([]);
    expect(answer.json<{ error: string }>().error).toMatch(
      /exceed the memory limit; reset a sandbox/,
    );
    expect((await call('GET', '/_sim/profiles')).json()).toMatchObject({ kind: 'synthetic' });
    expect(bugs).toEqual([]);
  });

  it('should be a 503, told of, where it cannot be written', async () => {
    const files = {
      ...memoryFiles({ maxBytes: 10_000, whenFull: 'reject' }),
      put: () => Promise.reject(new WriteFailed('Could not write /secret: no space')),
    };
    const told: Error[] = [];
    const { call, bugs } = createCaller({ files, onWriteFailed: (error) => told.push(error) });
    const answer = await call('POST', '/_sim/profiles', { body });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.text).not.toContain('secret');
    expect(told).toEqual([expect.any(WriteFailed)]);
    expect((await call('GET', '/_sim/profiles')).json()).toMatchObject({ kind: 'synthetic' });
    expect(bugs).toEqual([]);
  });
});
