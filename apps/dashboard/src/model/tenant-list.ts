import type { TenantRow } from '@aep-sim/types';

export const tenantColumns = ['sandbox', 'org', 'jobs', 'failed', 'requests', 'clock'] as const;
export type TenantColumn = (typeof tenantColumns)[number];

export interface TenantOrder {
  readonly by: TenantColumn;
  readonly isDown: boolean;
}

const values: Readonly<Record<TenantColumn, (row: TenantRow) => string | number>> = {
  sandbox: ({ sandbox }) => sandbox,
  org: ({ org }) => org,
  jobs: ({ jobs }) => jobs,
  failed: ({ failedJobs }) => failedJobs,
  requests: ({ requests }) => requests,
  clock: ({ clock }) => clock.now,
};

/** Names with numbers in them are in the order of the numbers. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The sandboxes that a text finds, in an order; equal ones by their names. */
export function listed(
  rows: readonly TenantRow[],
  { by, isDown }: TenantOrder,
  text = '',
): readonly TenantRow[] {
  const wanted = text.trim().toLowerCase();
  const found = rows.filter(
    ({ sandbox, org }) => sandbox.includes(wanted) || org.toLowerCase().includes(wanted),
  );
  const value = values[by];
  const sign = isDown ? -1 : 1;
  return found.sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    const first = typeof a === 'number' ? a - (b as number) : compare(a, b as string);
    return first * sign || compare(one.sandbox, other.sandbox) || compare(one.org, other.org);
  });
}

/** An order as the address has it: `jobs`, `-jobs`. */
export function orderOf(text: string | undefined): TenantOrder {
  const isDown = text?.startsWith('-') ?? false;
  const by = tenantColumns.find((one) => one === text?.replace('-', ''));
  return by ? { by, isDown } : { by: 'sandbox', isDown: false };
}

/** Counts begin with the largest, names with the first. */
export function nextOrder({ by, isDown }: TenantOrder, column: TenantColumn): string {
  const isCount = column !== 'sandbox' && column !== 'org';
  const turns = by === column ? !isDown : isCount;
  return `${turns ? '-' : ''}${column}`;
}

const ORG = /^[0-9A-Fa-f]{24}@AdobeOrg$/;
const SANDBOX = /^[a-z0-9][a-z0-9-]{0,254}$/;

/** Why an organization cannot have this ID; undefined: it can. */
export function orgError(org: string): string | undefined {
  return ORG.test(org) ? undefined : 'An organization ID is 24 hex digits and @AdobeOrg.';
}

/** Why a sandbox cannot have this name; undefined: it can. */
export function sandboxError(name: string): string | undefined {
  if (SANDBOX.test(name)) return undefined;
  return name.startsWith('-')
    ? 'A name begins with a lowercase letter or a digit.'
    : 'A name is 1 to 255 lowercase letters, digits, and hyphens.';
}
