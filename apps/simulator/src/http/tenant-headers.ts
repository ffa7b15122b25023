import { quoted } from '../core/sentence.ts';
import type { Tenant } from '../core/tenant.ts';
import type { TooManyTenants } from '../tenants/tenants.ts';
import { ApiError } from './api-error.ts';
import { missingHeader } from './missing-header.ts';
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

/** The organization ID that was meant, if only its end is missing or misspelled. */
export function nearestOrg(text: string): { readonly nearest?: string } {
  const digits = /^[0-9A-Fa-f]{24}(?![0-9A-Fa-f])/.exec(text)?.[0];
  return digits === undefined ? {} : { nearest: `${digits}@AdobeOrg` };
}

/** The name of a sandbox that is most like this one: what a name cannot have becomes a hyphen. */
function nearestSandbox(text: string): { readonly nearest?: string } {
  const name = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, '-')
    .replace(/^-+/, '')
    .slice(0, 255);
  return name === '' ? {} : { nearest: name };
}

/** The org and sandbox that a request names. @throws ApiError */
export function tenantOf(request: HttpRequest): Tenant {
  const org = request.header('x-gw-ims-org-id');
  if (!org) throw missingHeader('org-missing', 'x-gw-ims-org-id', request);
  if (!isOrg(org)) {
    const message = onceOnly('x-gw-ims-org-id', org);
    const causes = [{ ...nearestOrg(org), ...(message && { message }) }];
    throw new ApiError('org-malformed', [], { causes });
  }
  const by = SANDBOX_HEADERS.find((name) => request.header(name) !== undefined);
  const sandbox = (by && request.header(by)) ?? 'prod';
  if (!isSandbox(sandbox)) {
    const message = onceOnly(`${by}`, sandbox);
    const nearest = nearestSandbox(sandbox.split(',', 1)[0] ?? '');
    const causes = [{ pointer: `/${by}`, ...nearest }];
    throw new ApiError('sandbox-malformed', message ? [message] : [], { causes });
  }
  return { org, sandbox };
}

/** What is wrong with a header that was sent several times: its values come with commas between them. */
function onceOnly(name: string, value: string): string | undefined {
  return value.includes(',') ? `${name} must be sent once; got ${quoted(value)}` : undefined;
}

const SANDBOX_HEADERS = ['x-sandbox-name', 'x-sandbox-id'] as const;

/** The error for a sandbox over the limit. */
export function tooManySandboxes({ most }: TooManyTenants): ApiError {
  return new ApiError('too-many-sandboxes', [
    `The limit of ${most} sandboxes is reached. Reset one that is no longer needed, or raise --max-sandboxes`,
  ]);
}
