import { describe, expect, it } from 'vitest';
import { createCaller, org, scriptRule } from '../callers/caller.ts';

describe('the control plane', () => {
  it.each([
    [
      'DELETE',
      '/rules/rule-9',
      undefined,
      404,
      'Rule "rule-9" was not found; GET /_sim/rules lists the rules.',
      {},
    ],
    [
      'GET',
      '/jornal',
      undefined,
      404,
      'GET /_sim/jornal is not an endpoint of the control plane. Did you mean /_sim/journal? GET /_sim/operations lists them.',
      { nearest: '/_sim/journal' },
    ],
    [
      'GET',
      '/rules?exausted=false',
      undefined,
      400,
      '"exausted" is not a parameter of listRules. Did you mean exhausted?',
      { nearest: 'exhausted' },
    ],
    [
      'GET',
      '/health?pretty',
      undefined,
      400,
      '"pretty" is not a parameter of getHealth; it has none.',
      {},
    ],
    [
      'GET',
      '/clock?at=5',
      undefined,
      400,
      '"at" is not a parameter of getClock; its parameters: org, sandbox, tenant.',
      {},
    ],
    [
      'GET',
      '/clock?tenant=prod',
      undefined,
      400,
      'tenant must be none; got "prod". Specify a sandbox with org and sandbox.',
      {},
    ],
    [
      'GET',
      '/clock?sandbox=dev',
      undefined,
      400,
      'org is required with sandbox; or send both in headers.',
      {},
    ],
    [
      'GET',
      '/jobs?limit=1&limit=2',
      undefined,
      400,
      'limit must be sent once; got 2 values. Send one, such as limit=1.',
      { nearest: '1' },
    ],
    [
      'PUT',
      '/world?tenant=none',
      { name: 'documented' },
      400,
      'Requests without a sandbox have no world; specify a sandbox.',
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
  ] as const)('should reject %s %s %o', async (method, path, body, status, error, place) => {
    const answer = await createCaller().call(method, `/_sim${path}`, { body });
    expect(answer.status).toBe(status);
    expect(answer.json()).toEqual({ error, ...place });
  });

  it.each([
    ['POST', '/health', 'GET, HEAD', 'POST is not allowed on /_sim/health. Use GET or HEAD.'],
    ['GET', '/clock/advance', 'POST', 'GET is not allowed on /_sim/clock/advance. Use POST.'],
    ['GET', '/reset', 'POST', 'GET is not allowed on /_sim/reset. Use POST.'],
    [
      'PUT',
      '/rules',
      'GET, HEAD, POST, DELETE',
      'PUT is not allowed on /_sim/rules. Use GET, HEAD, POST, or DELETE; to delete all rules, use DELETE.',
    ],
    [
      'PUT',
      '/rules/rule-1',
      'GET, HEAD, PATCH, DELETE',
      'PUT is not allowed on /_sim/rules/{id}. Use GET, HEAD, PATCH, or DELETE; to delete a rule, use DELETE.',
    ],
  ])('should reject %s %s and list the methods', async (method, path, allow, error) => {
    const answer = await createCaller().call(method, `/_sim${path}`);
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allow);
    expect(answer.json()).toEqual({ error });
  });

  it('should require a tenant', async () => {
    const headers = { 'x-gw-ims-org-id': null };
    const answer = await createCaller().call('GET', '/_sim/clock', { headers });
    expect(answer.status).toBe(400);
    expect(answer.json<{ error: string }>().error).toMatch(
      /^x-gw-ims-org-id is required \(24 hex digits and @AdobeOrg\); /,
    );
  });

  it('should require its token if it has one, and report its health without', async () => {
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
