import { describe, expect, it } from 'vitest';
import { createCaller } from '../../../test/callers/caller.ts';
import { credentials, form, refusal, strangers } from '../../../test/callers/token-requests.ts';

describe('a token for client credentials', () => {
  it.each(['password', 'authorization_code'])('should not be given for %s', async (grant_type) => {
    const [path, sent] = ['/ims/token/v3', form({ ...credentials, grant_type })];
    const answer = await createCaller().call('POST', path, sent);
    expect([answer.status, answer.json()]).toEqual([
      400,
      {
        error: 'unsupported_grant_type',
        error_description: 'grant_type must be client_credentials.',
      },
    ]);
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
        'grant_type is required. Send the fields as application/x-www-form-urlencoded, not as JSON.',
    });
  });
});
