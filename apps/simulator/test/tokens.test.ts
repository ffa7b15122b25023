import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Caller,
  createCaller,
  jobsPath,
  org,
  type Sent,
  startAt,
} from './caller.ts';

const credentials = { grant_type: 'client_credentials', client_id: 'id', client_secret: 'secret' };
const jwtFields = { client_id: 'id', client_secret: 'secret', jwt_token: 'a.b.c' };
const jwt = (claims: unknown) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
const otherOrg = '0123456789abcdefABCDEF01@AdobeOrg';
const dayMs = 86_400_000;

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
        error_description: `${missing} is required`,
      });
    }
  });

  it('should take no other method', async () => {
    const answer = await createCaller().call('GET', request(complete(name))[0], bare);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    expect(answer.json()).toEqual({
      error_code: '405900',
      message: 'GET is not possible here; possible: POST',
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

describe('a token', () => {
  const expired401 = async (caller: Caller, token: string) =>
    expect(await refusal(use(caller, token))).toEqual(expired);

  it('should expire with the wall clock, where nobody moves the clock', async () => {
    let now = startAt;
    const caller = createCaller({ now: () => now });
    const token = await issue(caller);
    now += dayMs - 1001;
    expect((await use(caller, token)).status).toBe(200);
    now += 1;
    await expired401(caller, token);
  });

  it('should be fresh although the clock was moved on days before it was made', async () => {
    const caller = createCaller();
    await caller.advance(10 * dayMs);
    const token = await issue(caller);
    expect((await use(caller, token)).status).toBe(200);
    await caller.advance(dayMs);
    await expired401(caller, token);
    expect((await use(caller, await issue(caller))).status).toBe(200);
  });

  it.each<[string, (token: string) => string]>([
    ['with other claims', (token) => token.replace(/\.(.)/, (_, c) => `.${c === 'e' ? 'f' : 'e'}`)],
    ['with another signature', (token) => token.replace(/.{3}$/, 'AAA')],
    ['without a signature', (token) => token.replace(/[^.]+$/, '')],
    ['cut short', (token) => token.split('.').slice(0, 2).join('.')],
    ['with a part too many', (token) => `${token}.x`],
    ['of somebody else', () => 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln'],
    ['that is none', () => 'token'],
  ])('%s should be refused where only ours are taken', async (_, tamper) => {
    const caller = createCaller({ auth: 'strict' });
    await expired401(caller, tamper(await issue(caller)));
  });

  it('of another seed should be refused where only ours are taken', async () => {
    const token = await issue(createCaller({ seed: 'other' }));
    await expired401(createCaller({ auth: 'strict' }), token);
    expect((await use(createCaller(), token)).status).toBe(200);
  });

  it('should be any where any is taken', async () => {
    expect((await use(createCaller(), '{ACCESS_TOKEN}')).status).toBe(200);
  });

  it.each([
    ['the issuer of its JWT', jwt({ iss: otherOrg }), 403],
    ['the org of its request, where the JWT names no issuer', jwt({ sub: 'x' }), 200],
    ['the org of its request, where the JWT is null', jwt(null), 200],
    ['the org of its request, where the issuer is no text', jwt({ iss: 7 }), 200],
    ['the org of its request, where the JWT is none', '%', 200],
  ])('should belong to %s', async (_, jwt_token, status) => {
    const caller = createCaller({ auth: 'strict' });
    const sent = multipart({ ...jwtFields, jwt_token });
    const headers = { ...sent.headers, 'x-gw-ims-org-id': org };
    const token = await tokenOf(caller.call('POST', '/ims/exchange/jwt', { ...sent, headers }));
    expect((await use(caller, token)).status).toBe(status);
  });

  it.each(['password', 'authorization_code'])('should not be given for %s', async (grant_type) => {
    const [path, sent] = ['/ims/token/v3', form({ ...credentials, grant_type })];
    const answer = await createCaller().call('POST', path, sent);
    expect([answer.status, answer.json()]).toEqual([
      400,
      {
        error: 'unsupported_grant_type',
        error_description: 'grant_type must be client_credentials',
      },
    ]);
  });

  it('should outlive any number of clock calls that do not move the clock', async () => {
    const caller = createCaller();
    await caller.advance(172_800_000);
    const token = await issue(caller);
    for (let call = 0; call < 1100; call += 1) await caller.toNextChange();
    expect((await use(caller, token)).status).toBe(200);
  });

  it('should outlive more clock calls than are remembered', async () => {
    const caller = createCaller();
    await caller.advance(172_800_000);
    const token = await issue(caller);
    for (let call = 0; call < 1100; call += 1) await caller.advance(1);
    expect((await use(caller, token)).status).toBe(200);
  });

  it('should not be given to what is no org, and be asked for as a form', async () => {
    const caller = createCaller();
    const asked = form(credentials);
    const headers = { ...asked.headers, 'x-gw-ims-org-id': 'not an org' };
    const refused = await refusal(caller.call('POST', '/ims/token/v3', { ...asked, headers }));
    expect(refused[0]).toBe(400);
    const json = {
      headers: { ...strangers, 'content-type': 'application/json' },
      body: credentials,
    };
    expect((await refusal(caller.call('POST', '/ims/token/v3', json)))[1]).toEqual({
      error: 'invalid_request',
      error_description:
        'grant_type is required: send the fields as application/x-www-form-urlencoded, not as JSON',
    });
  });
});

const expired = [401, { error_code: '401013', message: 'Oauth token is not valid' }];
const strangers = { authorization: null, 'x-api-key': null, 'x-gw-ims-org-id': null };
const bare: Sent = { headers: { ...strangers, 'content-type': null } };

function form(fields: Record<string, string>): Sent {
  return {
    headers: { ...strangers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

function multipart(fields: Record<string, string>): Sent {
  const part = ([name, value]: [string, string]) =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return {
    headers: { ...strangers, 'content-type': 'multipart/form-data; boundary=edge' },
    body: `${Object.entries(fields).map(part).join('')}--edge--\r\n`,
  };
}

async function tokenOf(answer: Promise<Answer>): Promise<string> {
  return (await answer).json<{ access_token: string }>().access_token;
}

function issue(caller: Caller): Promise<string> {
  return tokenOf(caller.call('POST', '/ims/token/v3', form(credentials)));
}

function use(caller: Caller, token: string, headers: Sent['headers'] = {}): Promise<Answer> {
  return caller.call('GET', jobsPath, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
}

async function refusal(answer: Promise<Answer>): Promise<[number, unknown]> {
  const { status, json } = await answer;
  return [status, json()];
}
