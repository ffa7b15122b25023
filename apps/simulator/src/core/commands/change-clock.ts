import { advance, isRunning, LAST_INSTANT, type Moment, nowOf, setRunning } from '../clock.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

export interface ClockCommand {
  readonly running?: boolean;
  readonly advanceOnPoll?: boolean;
}

/** Freezes or starts the tenant's clock at its current time, and sets whether it advances with polls. */
export function setClock(
  { advancesOnPoll, ...tenant }: TenantFacts,
  { running = isRunning(tenant.clock), advanceOnPoll = advancesOnPoll ?? false }: ClockCommand,
  moment: Moment,
): Changes {
  const clock = setRunning(tenant.clock, running, moment);
  return { tenant: { ...tenant, clock, ...(advanceOnPoll && { advancesOnPoll: true }) } };
}

/** Advances the tenant's clock. Undefined if it would pass the year 9999. */
export function advanceClock(
  tenant: TenantFacts,
  byMs: number,
  moment: Moment,
): Changes | undefined {
  if (nowOf(tenant.clock, moment) + byMs > LAST_INSTANT) return undefined;
  return { tenant: { ...tenant, clock: advance(tenant.clock, byMs, moment) } };
}
