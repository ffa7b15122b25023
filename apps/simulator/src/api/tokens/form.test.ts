import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCaller } from '../../../test/callers/caller.ts';
import { credentials, form, strangers } from '../../../test/callers/token-requests.ts';

const paths = ['/ims/token/v3', '/ims/token/v2'];
const names = ['grant_type', 'client_id', 'client_secret'] as const;

const basic = (id: string, secret: string) =>
  `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`;

/** The client that a token was given to. */
function clientOf(text: string): unknown {
  const { access_token } = JSON.parse(text);
  const claims = Buffer.from(String(access_token).split('.')[1] ?? '', 'base64url').toString();
  return JSON.parse(claims).client_id;
}

describe.each(paths)('the fields of a token request, %s', (path) => {
  it('should be taken from the body or the query, in any mixture', async () => {
    const { call } = createCaller();
    await fc.assert(
      fc.asyncProperty(fc.subarray([...names]), async (inQuery) => {
        const part = (isQuery: boolean) =>
          Object.fromEntries(
            Object.entries(credentials).filter(
              ([name]) => inQuery.some((one) => one === name) === isQuery,
            ),
          );
        const query = new URLSearchParams(part(true));
        const answer = await call('POST', `${path}?${query}`, form(part(false)));
        expect(answer.status).toBe(200);
        expect(clientOf(answer.text)).toBe('id');
      }),
    );
  });

  it('should count in the body before the query', async () => {
    const { call } = createCaller();
    const answer = await call('POST', `${path}?client_id=other`, form(credentials));
    expect(clientOf(answer.text)).toBe('id');
    const blank = await call(
      'POST',
      `${path}?client_id=other`,
      form({ ...credentials, client_id: '' }),
    );
    expect(clientOf(blank.text)).toBe('other');
  });

  it('should be missed where they are in neither', async () => {
    const { call } = createCaller();
    const { client_secret: _, ...rest } = credentials;
    const answer = await call('POST', `${path}?scope=openid`, form(rest));
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual({
      error: 'invalid_request',
      error_description: 'client_secret is required.',
    });
  });

  it('should take client credentials from Authorization: Basic', async () => {
    const { call } = createCaller();
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: 'grapheme' }), async (id) => {
        const headers = { ...strangers, authorization: basic(id, 'a:b&c=d') };
        const sent = form({ grant_type: 'client_credentials' });
        const answer = await call('POST', path, {
          ...sent,
          headers: { ...sent.headers, ...headers },
        });
        expect(answer.status).toBe(200);
        expect(clientOf(answer.text)).toBe(id);
      }),
    );
  });

  it.each([
    ['a client without encoding', `Basic ${Buffer.from('a+b&c:secret').toString('base64')}`, 200],
    ['no colon', `Basic ${Buffer.from('id').toString('base64')}`, 400],
    ['no secret', `Basic ${Buffer.from('id:').toString('base64')}`, 400],
    ['not base64', 'Basic ???', 400],
    ['a bearer', 'Bearer aWQ6c2VjcmV0', 400],
  ])('should answer credentials that are odd: %s', async (_, authorization, status) => {
    const { call } = createCaller();
    const sent = form({ grant_type: 'client_credentials' });
    const headers = { ...sent.headers, authorization };
    expect((await call('POST', path, { ...sent, headers })).status).toBe(status);
  });
});
