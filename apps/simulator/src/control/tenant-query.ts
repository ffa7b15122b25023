import type { Cause } from '../core/cause.ts';
import { quoted } from '../core/sentence.ts';
import { NO_TENANT, type Tenant } from '../core/tenant.ts';
import { inQuery, type Parameter, withExample } from '../http/description.ts';
import type { HttpRequest } from '../http/request.ts';
import { isOrg, isSandbox } from '../http/tenant-headers.ts';
import { ControlError } from './error.ts';

/** The parameters of each request about a sandbox. */
export const tenantParameters: readonly Parameter[] = [
  withExample(inQuery('org', 'The organization, instead of the headers.'), ''),
  withExample(inQuery('sandbox', 'The sandbox of the organization. Default: prod.'), ''),
  withExample(
    inQuery('tenant', 'With none, the requests that have no sandbox, such as those for tokens.'),
    '',
  ),
];

/**
 * The tenant in a URL, for clients that cannot send headers: from `org` and `sandbox`, or that of requests without one;
 * undefined: the URL has none.
 *
 * @throws ControlError 400
 */
export function tenantInQuery(request: HttpRequest): Tenant | undefined {
  const tenant = request.parameter('tenant');
  if (tenant === 'none') return NO_TENANT;
  if (tenant !== undefined) {
    throw new ControlError(
      400,
      `tenant must be none; got ${quoted(tenant)}. Specify a sandbox with org and sandbox`,
      { causes: [wrong('tenant', 'enum', { nearest: 'none' })] },
    );
  }
  const org = request.parameter('org');
  const sandbox = request.parameter('sandbox');
  if (org === undefined && sandbox === undefined) return undefined;
  if (org === undefined) {
    throw new ControlError(400, 'org is required with sandbox; or send both in headers', {
      causes: [wrong('org', 'required')],
    });
  }
  if (!isOrg(org)) {
    throw new ControlError(400, `org must be 24 hex digits and @AdobeOrg; got ${quoted(org)}`, {
      causes: [wrong('org', 'org-malformed', { evidence: 'org-malformed' })],
    });
  }
  if (sandbox !== undefined && !isSandbox(sandbox)) {
    const form = 'lowercase letters, digits, and hyphens';
    throw new ControlError(400, `sandbox must be ${form}; got ${quoted(sandbox)}`, {
      causes: [wrong('sandbox', 'sandbox-malformed', { evidence: 'sandbox-malformed' })],
    });
  }
  return { org, sandbox: sandbox ?? 'prod' };
}

function wrong(name: string, keyword: string, more: Partial<Cause> = {}): Partial<Cause> {
  return { in: 'query', pointer: `/${name}`, keyword, ...more };
}
