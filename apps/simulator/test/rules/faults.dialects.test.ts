import { describe, expect, it } from 'vitest';
import { type Caller, createCaller, dataSetsPath, jobsPath } from '../callers/caller.ts';
import { catalogError, upsError } from '../errors/errors.table.ts';
import { askToken, batchesPath, errorRule } from './faults.ts';

const headers = { 'x-request-id': 'request-1' };
const access = '/data/foundation/export';

/** Status, title of a service error, and the word of OAuth. */
const statuses = [
  [400, 'BadRequestError', 'invalid_request'],
  [401, '401013', 'invalid_client', 'Oauth token is not valid'],
  [403, '403025', 'access_denied', 'Profile is not valid'],
  [404, 'NotFoundError', 'invalid_request'],
  [409, 'ConflictError', 'invalid_request'],
  [429, '429900', 'temporarily_unavailable', 'Too many requests'],
  [500, 'InternalServerError', 'server_error'],
  [502, 'BadGatewayError', 'server_error'],
  [503, 'ServiceUnavailableError', 'temporarily_unavailable'],
  [504, 'GatewayTimeoutError', 'server_error'],
] as const;

const profile = (status: number) =>
  upsError(status, `AEPSIM-INJECTED-${status}`, ['Injected by rule-1']);
const services = [
  ['GET', jobsPath, profile],
  ['POST', `/editions/tutorial${jobsPath}`, profile],
  ['DELETE', `${jobsPath}/7`, profile],
  ['GET', dataSetsPath, catalogError],
  ['PUT', `${dataSetsPath}/x`, catalogError],
  ['GET', `${batchesPath}/x`, catalogError],
  ['GET', `${access}/batches/x/files`, catalogError],
  ['GET', `${access}/files/x`, catalogError],
] as const;

describe('the error of a rule', () => {
  it.each(
    services.flatMap(([method, path, form]) =>
      statuses.map(([status, word, , message]) => ({ method, path, form, status, word, message })),
    ),
  )('should be in the format of $method $path: $status', async (row) => {
    const { method, path, form, status, word, message } = row;
    const { call, addRule, bugs } = createCaller();
    await addRule(errorRule(status));
    const answer = await call(method, path, { headers });
    const expected = message
      ? { error_code: word, message }
      : form(status, word, 'Injected by rule-1');
    expect([answer.status, answer.json()]).toEqual([status, expected]);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('retry-after')).toBeNull();
    expect(bugs).toEqual([]);
  });

  it.each(statuses.map(([status, , error]) => ({ status, error })))(
    'should be in the format of the token service: $status',
    async ({ status, error }) => {
      const caller = createCaller();
      const rule = errorRule(status, { retryAfterS: 3 });
      await caller.call('POST', '/_sim/rules?tenant=none', { body: rule });
      const answer = await askToken(caller);
      const expected = { error, error_description: 'Injected by rule-1' };
      expect([answer.status, answer.json()]).toEqual([status, expected]);
      expect(answer.headers.get('retry-after')).toBe('3');
    },
  );

  it('should have a code of its own, wherever its format has a code', async () => {
    const caller = createCaller();
    const codes = async (status: number): Promise<unknown[]> => {
      await caller.call('DELETE', '/_sim/rules');
      await caller.addRule(errorRule(status, { code: 'MINE-1' }));
      return Promise.all([jobsPath, dataSetsPath].map((path) => bodyOf(caller, path)));
    };
    const [ups, catalog] = await codes(500);
    expect(ups).toMatchObject({
      errors: { 500: [{ code: 'MINE-1' }] },
      type: 'https://ns.adobe.com/aep/errors/MINE-1',
    });
    expect(JSON.stringify(catalog)).not.toContain('MINE-1');
    await caller.call('POST', '/_sim/rules?tenant=none', {
      body: errorRule(400, { code: 'mine' }),
    });
    expect((await askToken(caller)).json()).toMatchObject({ error: 'mine' });
  });

  it.each([401, 403, 429])(
    'should be the error of the gateway or of the service, as its code is: %d',
    async (status) => {
      const { call, addRule, bugs } = createCaller();
      await addRule(errorRule(status, { code: '403099', times: 1 }));
      await addRule(errorRule(status, { code: 'UPAPI-113752-403' }));
      const gateway = await call('GET', jobsPath);
      expect([gateway.status, gateway.json()]).toMatchObject([status, { error_code: '403099' }]);
      const service = await call('GET', jobsPath);
      const errors = { [status]: [{ code: 'UPAPI-113752-403' }] };
      expect([service.status, service.json()]).toMatchObject([status, { errors }]);
      expect(bugs).toEqual([]);
    },
  );

  it.each(['', 'a b', '%', '/', 'é', 'x'.repeat(500)])(
    'should have whatever code it is given: %j',
    async (code) => {
      const { call, addRule, bugs } = createCaller();
      await addRule(errorRule(500, { code }));
      for (const path of [jobsPath, dataSetsPath]) {
        expect((await call('GET', path)).status).toBe(500);
      }
      expect(bugs).toEqual([]);
    },
  );

  it.each([0, 1, 86_400])('should ask to wait %d seconds', async (retryAfterS) => {
    const { call, addRule } = createCaller();
    await addRule(errorRule(503, { retryAfterS }));
    for (const path of [jobsPath, dataSetsPath, `${access}/batches/x/files`]) {
      expect((await call('GET', path)).headers.get('retry-after')).toBe(String(retryAfterS));
    }
  });

  it('should have no body for HEAD', async () => {
    const { fetch, addRule } = createCaller();
    await addRule(errorRule(503));
    const answer = await fetch(`http://localhost${jobsPath}`, {
      method: 'HEAD',
      headers: { 'x-gw-ims-org-id': '1BD6382559DF0C130A49422D@AdobeOrg' },
    });
    expect([answer.status, await answer.text()]).toEqual([503, '']);
  });
});

async function bodyOf({ call }: Caller, path: string): Promise<unknown> {
  return (await call('GET', path)).json();
}
