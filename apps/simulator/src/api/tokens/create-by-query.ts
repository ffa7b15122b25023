import type { ApiRead } from '../services.ts';
import { clientCredentials, clientFields } from './create.ts';
import { fieldsInQuery } from './fields.ts';
import { type Form, readForm } from './form.ts';
import { answers } from './grant.ts';

/** The older spelling of the same. */
export const createTokenByQuery: ApiRead<Form> = {
  name: 'createTokenByQuery',
  method: 'POST',
  path: '/ims/token/v2',
  family: 'ims',
  summary: 'Get an access token, with credentials in the query',
  description:
    'Returns an access token for client credentials in the query. Any client ID and secret are accepted.',
  parameters: fieldsInQuery(clientFields),
  answers,
  kind: 'read',
  read: async (from) => {
    const form = await readForm(from);
    // Without any field, errors refer to the query.
    return form.body.keys().next().done ? { ...form, usual: 'query' as const } : form;
  },
  handle: clientCredentials,
};
