import { describe, expect, it } from 'vitest';
import { type Caller, createCaller, type Sent } from '../../../test/callers/caller.ts';
import {
  bare,
  credentials,
  expired,
  form,
  jwtFields,
  multipart,
  otherOrg,
  refusal,
  tokenOf,
  use,
} from '../../../test/callers/token-requests.ts';

const calls: Record<string, (fields: Record<string, string>) => [path: string, sent: Sent]> = {
  '/ims/token/v3': (fields) => ['/ims/token/v3', form(fields)],
  '/ims/token/v2': (fields) => [`/ims/token/v2?${new URLSearchParams(fields)}`, bare],
  '/ims/exchange/jwt': (fields) => ['/ims/exchange/jwt', multipart(fields)],
  '/ims/exchange/jwt/': (fields) => ['/ims/exchange/jwt/', multipart(fields)],
};
const complete = (name: string) => (name.includes('jwt') ? jwtFields : credentials);

describe.each(Object.entries(calls))('%s', (name, request) => {
  const ask = (caller: Caller, fields: Record<string, string>, headers: Sent['headers'] = {}) => {
    const [path, sent] = request(fields);
    return caller.call('POST', path, { ...sent, headers: { ...sent.headers, ...headers } });
  };

  it('should give a token', async () => {
    const answer = await ask(createCaller(), complete(name));
    expect(answer.status).toBe(200);
    expect(answer.json()).toEqual({
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_type: 'bearer',
      expires_in: name.includes('jwt') ? 86_399_992 : 86_399,
    });
  });

  it.each(Object.keys(complete(name)))('should want %s', async (missing) => {
    for (const value of [{}, { [missing]: '' }]) {
      const { [missing]: _, ...rest } = complete(name) as Record<string, string>;
      const answer = await ask(createCaller(), { ...rest, ...value });
      expect(answer.status).toBe(400);
      expect(answer.json()).toEqual({
        error: 'invalid_request',
        error_description: `${missing} is required.`,
      });
    }
  });

  it('should take no other method', async () => {
    const answer = await createCaller().call('GET', request(complete(name))[0], bare);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(answer.json()).toEqual({
      error_code: '405900',
      message: `GET is not allowed on ${name.replace(/\/$/, '')}. Use POST.`,
    });
  });

  it('should give a token that is accepted, also where no other is', async () => {
    const caller = createCaller({ auth: 'strict' });
    const answer = await use(caller, await tokenOf(ask(caller, complete(name))));
    expect(answer.status).toBe(200);
  });

  it('should bind a token to the org that the request names', async () => {
    const caller = createCaller();
    const asked = ask(caller, complete(name), { 'x-gw-ims-org-id': otherOrg });
    const token = await tokenOf(asked);
    const foreign = await use(caller, token);
    expect([foreign.status, foreign.json()]).toEqual([
      403,
      { error_code: '403025', message: 'Profile is not valid' },
    ]);
    expect((await use(caller, token, { 'x-gw-ims-org-id': otherOrg })).status).toBe(200);
  });

  it('should bind a token to no org where none is named', async () => {
    const caller = createCaller({ auth: 'strict' });
    const token = await tokenOf(ask(caller, complete(name), { 'x-gw-ims-org-id': null }));
    expect((await use(caller, token)).status).toBe(200);
    expect((await use(caller, token, { 'x-gw-ims-org-id': otherOrg })).status).toBe(200);
  });

  it('should give a token that lives a day of the clock of the tenant', async () => {
    const caller = createCaller();
    const lifeMs = name.includes('jwt') ? 86_399_992 : 86_399_000;
    await caller.freeze();
    const token = await tokenOf(ask(caller, complete(name)));
    await caller.advance(lifeMs - 1);
    expect((await use(caller, token)).status).toBe(200);
    await caller.advance(1);
    expect(await refusal(use(caller, token))).toEqual(expired);
    const fresh = await tokenOf(ask(caller, complete(name)));
    expect((await use(caller, fresh)).status).toBe(200);
    expect((await use(caller, token, { 'x-sandbox-name': 'dev' })).status).toBe(200);
  });
});
