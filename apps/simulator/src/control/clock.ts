import { validators } from '@aep-sim/types/validators';
import type { Hono } from 'hono';
import { isRunning, nowOf } from '../core/clock.ts';
import { advanceClock, runClock } from '../core/commands/change-clock.ts';
import type { TenantFacts } from '../core/tenant-facts.ts';
import { tenantOf } from '../http/gateway.ts';
import { nextChange } from '../tenants/jobs.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { readBody } from './body.ts';
import { ControlError } from './error.ts';

/** Registers the calls on a tenant's clock. */
export function clockRoutes(
  routes: Hono,
  { tenants, maxBodyBytes }: { readonly tenants: Tenants; readonly maxBodyBytes: number },
): void {
  routes.get('/clock', (c) =>
    tenants.read(tenantOf(c), {}, async (at) => c.json(await clockForm(at, at.facts))),
  );

  routes.put('/clock', async (c) => {
    const tenant = tenantOf(c);
    const { running } = await readBody(c, validators.control.ClockSetting, maxBodyBytes);
    return tenants.write(tenant, {}, async (at) => {
      const changes = runClock(at.facts, running, at.moment);
      const form = await clockForm(at, changes.tenant);
      await at.commit(changes);
      return c.json(form);
    });
  });

  routes.post('/clock/advance', async (c) => {
    const tenant = tenantOf(c);
    const { byMs } = await readBody(c, validators.control.ClockAdvance, maxBodyBytes);
    return tenants.write(tenant, {}, async (at) => {
      const lengthMs = byMs ?? ((await nextChange(at)) ?? at.now) - at.now;
      const changes = advanceClock(at.facts, lengthMs, at.moment);
      if (!changes) {
        throw new ControlError(
          400,
          'The clock would pass the year 9999; reset the tenant to go back',
        );
      }
      const form = await clockForm(at, changes.tenant);
      await at.commit(changes);
      return c.json(form);
    });
  });
}

/** What the clock of these facts shows at the moment of the request. */
async function clockForm(at: RequestContext, { clock }: TenantFacts): Promise<object> {
  const now = nowOf(clock, at.moment);
  const nextChangeAt = (await nextChange(at, now)) ?? null;
  return { now, running: isRunning(clock), nextChangeAt };
}
