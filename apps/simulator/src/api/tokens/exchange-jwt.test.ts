import { describe, expect, it } from 'vitest';
import { createCaller, org } from '../../../test/callers/caller.ts';
import {
  jwtFields,
  multipart,
  otherOrg,
  tokenOf,
  use,
} from '../../../test/callers/token-requests.ts';

const jwt = (claims: unknown) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;

describe('a token for a JWT', () => {
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
});
