import { advance, setRunning } from '../core/clock.ts';
import type { Tenant } from '../core/tenant.ts';
import type { Service } from '../tenants/service.ts';
import { ControlError } from './error.ts';

/** The end of the year 9999: later times have more digits than a cursor or an RFC 3339 time. */
const LAST_INSTANT = 253_402_300_799_999;

export function setClock(service: Service, tenant: Tenant, running: boolean): Promise<void> {
  return service.change(tenant, ({ facts, moment }) => ({
    answer: undefined,
    changes: { tenant: { ...facts, clock: setRunning(facts.clock, running, moment) } },
  }));
}

/** Moves the clock on by a length, or, without one, to the next change of any job if there is one. */
export function advanceClock(
  service: Service,
  tenant: Tenant,
  byMs: number | undefined,
): Promise<void> {
  return service.change(tenant, async (visit) => {
    const { facts, moment, now } = visit;
    const lengthMs = byMs ?? ((await service.nextChange(visit)) ?? now) - now;
    if (now + lengthMs > LAST_INSTANT) {
      throw new ControlError(
        400,
        'The clock would pass the year 9999; reset the tenant to go back',
      );
    }
    return {
      answer: undefined,
      changes: { tenant: { ...facts, clock: advance(facts.clock, lengthMs, moment) } },
    };
  });
}
