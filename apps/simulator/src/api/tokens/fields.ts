import { inQuery, type Parameter } from '../../http/description.ts';

/** A field of a token request, with a valid value. */
const aboutField = {
  grant_type: { description: 'Must be client_credentials.', default: 'client_credentials' },
  client_id: { description: 'The client ID, which is the API key.', default: 'any' },
  client_secret: { description: 'The client secret. Any value is accepted.', default: 'any' },
  jwt_token: { description: 'A JSON Web Token. Its signature is not checked.', default: 'any' },
} as const;

type Field = keyof typeof aboutField;

/** A schema for a form of these fields. */
export function fieldsOf(names: readonly Field[]): object {
  return {
    type: 'object',
    required: names,
    properties: Object.fromEntries(
      names.map((name) => [name, { type: 'string', ...aboutField[name] }]),
    ),
  };
}

/** The same fields in the query. */
export function fieldsInQuery(names: readonly Field[]): readonly Parameter[] {
  return names.map((name) => {
    const { description, default: usual } = aboutField[name];
    return { ...inQuery(name, description, 'string', { default: usual }), required: true };
  });
}
