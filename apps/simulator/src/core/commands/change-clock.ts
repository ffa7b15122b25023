import { advance, LAST_INSTANT, type Moment, nowOf, setRunning } from '../clock.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** Stops or starts the tenant's clock where it stands. */
export function runClock(tenant: TenantFacts, running: boolean, moment: Moment): Changes {
  return { tenant: { ...tenant, clock: setRunning(tenant.clock, running, moment) } };
}

/** Moves the tenant's clock on. Undefined when it would pass the year 9999. */
export function advanceClock(
  tenant: TenantFacts,
  byMs: number,
  moment: Moment,
): Changes | undefined {
  if (nowOf(tenant.clock, moment) + byMs > LAST_INSTANT) return undefined;
  return { tenant: { ...tenant, clock: advance(tenant.clock, byMs, moment) } };
}
