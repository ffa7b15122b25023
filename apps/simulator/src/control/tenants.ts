import * as validators from '@aep-sim/types/validators/control';
import { quoted } from '../core/sentence.ts';
import type { Tenant } from '../core/tenant.ts';
import { inQuery, json, limitInQuery, withExample } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { tenantList } from '../view/tenants.ts';
import { ControlError } from './error.ts';
import { integerIn } from './query.ts';
import type { ControlStandalone } from './services.ts';

export const listTenants: ControlStandalone = {
  name: 'listTenants',
  method: 'GET',
  path: '/_sim/tenants',
  family: 'control',
  summary: 'List sandboxes',
  description:
    'Returns the sandboxes that were written to, with the numbers of their jobs, datasets, and requests.',
  parameters: [
    limitInQuery(1000, 100),
    withExample(inQuery('after', 'The `next` of the previous page, as {org}/{sandbox}.'), ''),
  ],
  answers: [{ status: 200, description: 'A page.', content: json('control/TenantList') }],
  kind: 'standalone',
  handle: async ({ request, services: { tenants, journal } }) => {
    const limit = integerIn(request, 'limit', { from: 1, to: 1000 }) ?? 100;
    const after = tenantAfter(request);
    const requestsOf = (tenant: Tenant) => journal.counts(tenant).requests;
    const list = await tenantList(tenants, { limit, requestsOf, ...(after && { after }) });
    return reply(validators.TenantList, list);
  },
};

function tenantAfter(request: HttpRequest): Tenant | undefined {
  const text = request.parameter('after');
  if (text === undefined) return undefined;
  const [org = '', sandbox, ...rest] = text.split('/');
  if (sandbox !== undefined && rest.length === 0) return { org, sandbox };
  throw new ControlError(400, `after must be {org}/{sandbox}; got ${quoted(text)}`);
}
