import type { Instant, Moment } from '../core/clock.ts';
import type { Tenant, TenantFacts } from '../core/tenant.ts';

/** A tenant at one moment: the clock is read once per request, here. */
export interface Visit {
  readonly tenant: Tenant;
  readonly facts: TenantFacts;
  readonly moment: Moment;
  /** What the tenant's clock shows. */
  readonly now: Instant;
}
