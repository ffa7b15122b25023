import type { Tenant } from '../core/tenant.ts';
import { ApiError } from './api-error.ts';
import type { HttpRequest } from './request.ts';

const ORG = /^[0-9A-Fa-f]{24}@AdobeOrg$/;
const SANDBOX = /^[a-z0-9][a-z0-9-]{0,254}$/;

/** Whether a string has the documented form of an org id. */
export function isOrg(text: string): boolean {
  return ORG.test(text);
}

/** Whether a string can be the name of a sandbox. */
export function isSandbox(text: string): boolean {
  return SANDBOX.test(text);
}

/** The org and sandbox that a request names. @throws ApiError */
export function tenantOf(request: HttpRequest): Tenant {
  const org = request.header('x-gw-ims-org-id');
  if (!org) throw new ApiError('org-missing');
  if (!isOrg(org)) throw new ApiError('org-malformed');
  const sandbox = request.header('x-sandbox-name') ?? request.header('x-sandbox-id') ?? 'prod';
  if (!isSandbox(sandbox)) throw new ApiError('sandbox-malformed');
  return { org, sandbox };
}
