import { validators } from '@aep-sim/types/validators';
import { Hono } from 'hono';
import { isRunning } from '../core/clock.ts';
import { paces, scriptNames } from '../core/script.ts';
import { Fault, faults } from '../routes/faults.ts';
import { tenantOf } from '../routes/gateway.ts';
import type { Service } from '../tenants/service.ts';
import type { Visit } from '../tenants/visit.ts';
import { readBody } from './body.ts';
import { advanceClock, setClock } from './clock.ts';
import { ControlError } from './error.ts';
import { type Desk, profileRoutes } from './profiles.ts';
import { addRule, dropRules } from './rules.ts';

export interface ControlOptions {
  readonly service: Service;
  /** Answered by `health`. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly maxBodyBytes: number;
  /** Opened at the first import. */
  readonly desk: () => Promise<Desk>;
  /** How many synthetic profiles a tenant has. */
  readonly synthetic: number;
  /** When given, every call but `health` must carry it as a bearer token. */
  readonly token?: string;
}

/** The simulator's own calls, under `/_sim`: JSON, of the tenant that the two tenant headers name. */
export function control(options: ControlOptions): Hono {
  const { service, about, maxBodyBytes, desk, synthetic, token } = options;
  const routes = new Hono({ strict: false });

  routes.get('/health', (c) => c.json({ status: 'ok', ...about }));

  if (token) {
    routes.use(async (c, next) => {
      if (c.req.header('authorization')?.replace(/^bearer +/i, '') !== token) {
        throw new ControlError(401, 'The control plane wants its token: Authorization: Bearer …');
      }
      await next();
    });
  }

  const clockForm = async (visit: Visit): Promise<object> => ({
    now: visit.now,
    running: isRunning(visit.facts.clock),
    nextChangeAt: (await service.nextChange(visit)) ?? null,
  });

  routes.get('/clock', async (c) => c.json(await clockForm(await service.visit(tenantOf(c)))));

  routes.put('/clock', async (c) => {
    const { running } = await readBody(c, validators.control.ClockSetting, maxBodyBytes);
    const tenant = tenantOf(c);
    await setClock(service, tenant, running);
    return c.json(await clockForm(await service.visit(tenant)));
  });

  routes.post('/clock/advance', async (c) => {
    const step = await readBody(c, validators.control.ClockAdvance, maxBodyBytes);
    const tenant = tenantOf(c);
    await advanceClock(service, tenant, step.byMs);
    return c.json(await clockForm(await service.visit(tenant)));
  });

  routes.get('/scripts', (c) => c.json({ default: service.defaults, scripts: scriptNames, paces }));

  routes.get('/rules', async (c) => {
    const { facts } = await service.visit(tenantOf(c));
    return c.json({ rules: facts.rules });
  });

  routes.post('/rules', async (c) => {
    const rule = await readBody(c, validators.control.RuleRequest, maxBodyBytes);
    return c.json(await addRule(service, tenantOf(c), rule), 201);
  });

  routes.delete('/rules', async (c) => {
    await dropRules(service, tenantOf(c));
    return c.body(null, 204);
  });

  routes.delete('/rules/:id', async (c) => {
    const id = c.req.param('id');
    if (!(await dropRules(service, tenantOf(c), id))) {
      throw new ControlError(404, `There is no rule ${id}`);
    }
    return c.body(null, 204);
  });

  profileRoutes(routes, {
    desk,
    synthetic,
    maxBodyBytes,
    now: async (tenant) => (await service.visit(tenant)).now,
    choose: (tenant, population) => service.choosePopulation(tenant, population),
  });

  const worldForm = async (visit: Visit): Promise<object> => ({ name: visit.facts.world });

  routes.get('/world', async (c) => c.json(await worldForm(await service.visit(tenantOf(c)))));

  routes.put('/world', async (c) => {
    const { name, edition } = await readBody(c, validators.control.WorldChoice, maxBodyBytes);
    const tenant = tenantOf(c);
    await service.restart(tenant, name, edition);
    return c.json(await worldForm(await service.visit(tenant)));
  });

  routes.post('/reset', async (c) => {
    const tenant = tenantOf(c);
    await service.restart(tenant, service.world);
    return c.json(await worldForm(await service.visit(tenant)));
  });

  for (const [path, allow] of Object.entries(methods)) {
    routes.all(path, (c) => {
      const detail = `${c.req.method} is not possible here; possible: ${allow}`;
      return c.json({ error: detail }, 405, { allow });
    });
  }
  routes.all('*', (c) => {
    throw new ControlError(404, `${c.req.method} ${c.req.path} is no call of the control plane`);
  });

  routes.onError((error, c) => {
    if (error instanceof ControlError) return c.json({ error: error.message }, error.status);
    if (error instanceof Fault)
      return c.json({ error: sentence(error) }, faults[error.fault].status);
    throw error;
  });
  return routes;
}

/** What each path takes; HEAD goes with GET. */
const methods = {
  '/health': 'GET',
  '/clock': 'GET, PUT',
  '/clock/advance': 'POST',
  '/scripts': 'GET',
  '/rules': 'GET, POST, DELETE',
  '/rules/:id': 'DELETE',
  '/world': 'GET, PUT',
  '/profiles': 'GET, POST, DELETE',
  '/merge-policies': 'GET, PUT',
  '/reset': 'POST',
};

/** The gateway's own words are too short for somebody who writes a call by hand. */
function sentence({ fault, message }: Fault): string {
  if (fault !== 'org-missing' && fault !== 'org-malformed') return message;
  return 'Name the tenant: x-gw-ims-org-id: {24 hex digits}@AdobeOrg, and x-sandbox-name, or none for prod';
}
