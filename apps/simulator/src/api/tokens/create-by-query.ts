import { inQuery } from '../../http/description.ts';
import type { ApiRead } from '../services.ts';
import { clientCredentials, clientFields } from './create.ts';
import { type Form, readForm } from './form.ts';
import { answers } from './grant.ts';

const about = {
  grant_type: 'Must be client_credentials.',
  client_id: 'The client ID, which is the API key.',
  client_secret: 'The client secret. Any value is accepted.',
} as const;

/** Values that work. */
const usual = { grant_type: 'client_credentials', client_id: 'any', client_secret: 'any' } as const;

/** The older spelling of the same. */
export const createTokenByQuery: ApiRead<Form> = {
  name: 'createTokenByQuery',
  method: 'POST',
  path: '/ims/token/v2',
  family: 'ims',
  summary: 'Get an access token, with credentials in the query',
  description:
    'Returns an access token for client credentials in the query. Any client ID and secret are accepted.',
  parameters: clientFields.map((name) => ({
    ...inQuery(name, about[name], 'string', { default: usual[name] }),
    required: true,
  })),
  answers,
  kind: 'read',
  read: async (from) => {
    const form = await readForm(from);
    // Where there is nothing at all, it should be in the query.
    return form.body.keys().next().done ? { ...form, usual: 'query' as const } : form;
  },
  handle: clientCredentials,
};
