import type { TenantRow } from '@aep-sim/types';

/** Names with numbers in them are in the order of the numbers. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The sandboxes that match a string, in the order of their names. */
export function listed(rows: readonly TenantRow[], text = ''): readonly TenantRow[] {
  const wanted = text.trim().toLowerCase();
  const found = rows.filter(
    ({ sandbox, org }) => sandbox.includes(wanted) || org.toLowerCase().includes(wanted),
  );
  return found.sort(
    (one, other) => compare(one.sandbox, other.sandbox) || compare(one.org, other.org),
  );
}
