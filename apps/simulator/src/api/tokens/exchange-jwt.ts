import type { ApiRead } from '../services.ts';
import { fieldsOf } from './fields.ts';
import { type Form, field, missingField, placeOf, readForm } from './form.ts';
import { answers, grant, ORG_HEADER, tokenError } from './grant.ts';

/** `expires_in` of the JWT exchange is in milliseconds (evidence: token-life). */
const LIFE_MS = 86_399_992;

const jwtFields = ['client_id', 'client_secret', 'jwt_token'] as const;

/** A token for a signed JWT. */
export const exchangeJwt: ApiRead<Form> = {
  name: 'exchangeJwt',
  method: 'POST',
  path: '/ims/exchange/jwt',
  family: 'ims',
  summary: 'Get an access token for a JWT',
  description:
    'Returns an access token for a JSON Web Token. The signature is not checked. `expires_in` is in milliseconds here, as Adobe documents it.',
  body: { 'multipart/form-data': fieldsOf(jwtFields) },
  answers,
  kind: 'read',
  read: readForm,
  handle: ({ request, at, input: form, services: { seed } }) => {
    const missing = missingField(request, form, jwtFields);
    if (missing) return tokenError('invalid_request', missing.message, missing.flaw);
    const issuer = issuerOf(field(form, 'jwt_token') ?? '');
    return grant({
      seed,
      clientId: field(form, 'client_id') ?? '',
      org: issuer ?? request.header('x-gw-ims-org-id'),
      orgIn: issuer === undefined ? ORG_HEADER : placeOf(form, 'jwt_token'),
      issued: at.moment,
      lifeMs: LIFE_MS,
      expiresIn: LIFE_MS,
    });
  },
};

/** The org in a JWT's issuer; undefined if it cannot be read. */
function issuerOf(jwt: string): string | undefined {
  try {
    const { iss } = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
    return typeof iss === 'string' ? iss : undefined;
  } catch {
    return undefined;
  }
}
