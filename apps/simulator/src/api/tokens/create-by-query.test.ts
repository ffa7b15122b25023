import { describe, expect, it } from 'vitest';
import { createCaller } from '../../../test/callers/caller.ts';
import { bare, credentials, form, refusal } from '../../../test/callers/token-requests.ts';

const path = '/ims/token/v2';
const inQuery = (fields: Record<string, string>) => `${path}?${new URLSearchParams(fields)}`;

describe('a token for client credentials in the query', () => {
  it('should be given for a form too', async () => {
    const answer = await createCaller().call('POST', path, form(credentials));
    expect([answer.status, answer.json()]).toMatchObject([200, { expires_in: 86_399 }]);
  });

  it('should be given for the form alone where both are sent', async () => {
    const { call } = createCaller();
    const asked = inQuery({ ...credentials, grant_type: 'password' });
    expect((await call('POST', asked, form(credentials))).status).toBe(200);
    const wrong = form({ ...credentials, grant_type: 'password' });
    expect((await call('POST', inQuery(credentials), wrong)).status).toBe(400);
  });

  it('should not be given for another grant type', async () => {
    const asked = inQuery({ ...credentials, grant_type: 'authorization_code' });
    expect(await refusal(createCaller().call('POST', asked, bare))).toEqual([
      400,
      {
        error: 'unsupported_grant_type',
        error_description: 'grant_type must be client_credentials.',
      },
    ]);
  });

  it('should name the query as the place of what is missing, also where there is none', async () => {
    const { call } = createCaller();
    for (const asked of [path, `${path}?grant=client_credentials`]) {
      const error_description = 'grant_type is required.';
      const expected = [400, { error: 'invalid_request', error_description }];
      expect(await refusal(call('POST', asked, bare))).toEqual(expected);
    }
    const journal = await call('GET', '/_sim/journal?tenant=none');
    const { entries } = journal.json<{ entries: { readonly why: readonly object[] }[] }>();
    const cause = { in: 'query', pointer: '/grant_type', keyword: 'required' };
    expect(entries.map(({ why }) => why)).toMatchObject([[cause], [cause]]);
  });
});
