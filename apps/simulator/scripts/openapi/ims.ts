import { json } from './answers.ts';
import { schema } from './schemas.ts';

/** The token service. */
export function imsPaths(): Record<string, object> {
  const fields = (names: readonly string[]) => ({
    type: 'object',
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])),
  });
  const clientFields = ['grant_type', 'client_id', 'client_secret'];
  const call = (operationId: string, summary: string) => ({
    operationId,
    summary,
    tags: ['tokens'],
    security: [],
    responses: {
      '200': json('A bearer token.', schema('service', 'TokenAnswer')),
      '400': json('Why there is none.', schema('service', 'TokenError')),
    },
  });
  return {
    '/ims/token/v3': {
      post: {
        ...call('createToken', 'A token for client credentials, sent as a form'),
        requestBody: {
          required: true,
          content: { 'application/x-www-form-urlencoded': { schema: fields(clientFields) } },
        },
      },
    },
    '/ims/token/v2': {
      post: {
        ...call('createTokenByQuery', 'A token for client credentials, sent in the query'),
        parameters: clientFields.map((name) => ({
          name,
          in: 'query',
          required: true,
          schema: { type: 'string' },
        })),
      },
    },
    '/ims/exchange/jwt': {
      post: {
        ...call('exchangeJwt', 'A token for a JWT; expires_in is in milliseconds'),
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': { schema: fields(['client_id', 'client_secret', 'jwt_token']) },
          },
        },
      },
    },
  };
}
