import { validators } from '@aep-sim/types/validators';
import type { Context, Hono } from 'hono';
import { tenantOf } from '../routes/gateway.ts';
import { send } from '../routes/respond.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { readBody } from './body.ts';
import { ControlError } from './error.ts';
import {
  createRule,
  deleteRule,
  deleteRules,
  getRule,
  listRules,
  updateRule,
} from './rule-operations.ts';

/** A tenant has many rules, and reads all of them with each request. */
const MAX_RULE_BYTES = 16_384;

const { Rule, RuleChange, RuleList, RuleRequest } = validators.control;

/** Registers the calls on a tenant's rules. */
export function ruleRoutes(
  routes: Hono,
  { tenants, maxBodyBytes }: { readonly tenants: Tenants; readonly maxBodyBytes: number },
): void {
  const maxBytes = Math.min(maxBodyBytes, MAX_RULE_BYTES);

  routes.get('/rules', (c) => {
    const exhausted = exhaustedIn(c);
    return tenants.read(tenantOf(c), {}, async (at) =>
      send(RuleList, await listRules(at, { exhausted })),
    );
  });

  routes.post('/rules', async (c) => {
    const request = await readBody(c, RuleRequest, maxBytes);
    return tenants.write(tenantOf(c), {}, async (at) =>
      send(Rule, await createRule(at, request), { status: 201 }),
    );
  });

  routes.delete('/rules', (c) =>
    tenants.write(tenantOf(c), {}, async (at) => {
      await deleteRules(at);
      return c.body(null, 204);
    }),
  );

  routes.get('/rules/:id', (c) =>
    tenants.read(tenantOf(c), {}, async (at) => send(Rule, await getRule(at, c.req.param('id')))),
  );

  routes.patch('/rules/:id', async (c) => {
    const change = await readBody(c, RuleChange, maxBytes);
    return tenants.write(tenantOf(c), {}, async (at) =>
      send(Rule, await updateRule(at, c.req.param('id'), change)),
    );
  });

  routes.delete('/rules/:id', (c) =>
    tenants.write(tenantOf(c), {}, async (at) => {
      await deleteRule(at, c.req.param('id'));
      return c.body(null, 204);
    }),
  );
}

function exhaustedIn(c: Context): boolean | undefined {
  const text = c.req.query('exhausted');
  if (text === undefined) return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new ControlError(
    400,
    `exhausted must be true or false; got ${JSON.stringify(text.slice(0, 80))}`,
  );
}
