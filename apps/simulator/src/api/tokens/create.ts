import type { ReadContext } from '../../http/operation.ts';
import type { Reply } from '../../http/reply.ts';
import type { ApiRead, ApiServices } from '../services.ts';
import { fieldsOf } from './fields.ts';
import { type Form, field, missingField, placeOf, readForm } from './form.ts';
import { answers, grant, ORG_HEADER, tokenError } from './grant.ts';

/** As documented for client credentials. Evidence: token-life. */
export const LIFE_SECONDS = 86_399;

export const clientFields = ['grant_type', 'client_id', 'client_secret'] as const;

/** A token for client credentials. */
export const createToken: ApiRead<Form> = {
  name: 'createToken',
  method: 'POST',
  path: '/ims/token/v3',
  family: 'ims',
  summary: 'Get an access token',
  description:
    'Returns an access token for client credentials in the body. Any client ID and secret are accepted. Send it as a bearer token. It expires after 24 hours on the clock of the sandbox.',
  body: { 'application/x-www-form-urlencoded': fieldsOf(clientFields) },
  answers,
  kind: 'read',
  read: readForm,
  handle: clientCredentials,
};

export function clientCredentials({
  request,
  at,
  input: form,
  services: { seed },
}: ReadContext<ApiServices, Form>): Reply {
  const missing = missingField(request, form, clientFields);
  if (missing) return tokenError('invalid_request', missing.message, missing.flaw);
  if (field(form, 'grant_type') !== 'client_credentials') {
    return tokenError('unsupported_grant_type', 'grant_type must be client_credentials', {
      ...placeOf(form, 'grant_type'),
      keyword: 'enum',
      nearest: 'client_credentials',
    });
  }
  return grant({
    seed,
    clientId: field(form, 'client_id') ?? '',
    org: request.header('x-gw-ims-org-id'),
    orgIn: ORG_HEADER,
    issued: at.moment,
    lifeMs: LIFE_SECONDS * 1000,
    expiresIn: LIFE_SECONDS,
  });
}
