import { describe, expect, it } from 'vitest';
import { createCaller, org, scriptRule } from '../callers/caller.ts';

describe('the control plane', () => {
  it.each([
    [
      'DELETE',
      '/rules/rule-9',
      undefined,
      404,
      'There is no rule rule-9; GET /_sim/rules lists the rules of the sandbox',
      {},
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
      'GET',
      '/jobs?limit=1&limit=2',
      undefined,
      400,
      'limit takes one value and was sent 2 times; send one, such as limit=1',
      { nearest: '1' },
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
});
