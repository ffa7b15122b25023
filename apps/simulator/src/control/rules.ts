import { validators } from '@aep-sim/types/validators';
import type { Hono } from 'hono';
import { addRule } from '../core/commands/add-rule.ts';
import { removeRule, removeRules } from '../core/commands/remove-rules.ts';
import { tenantOf } from '../http/gateway.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { readBody } from './body.ts';
import { ControlError } from './error.ts';

/** Registers the calls on a tenant's rules. */
export function ruleRoutes(
  routes: Hono,
  { tenants, maxBodyBytes }: { readonly tenants: Tenants; readonly maxBodyBytes: number },
): void {
  routes.get('/rules', (c) =>
    tenants.read(tenantOf(c), {}, ({ facts: { rules } }) => c.json({ rules })),
  );

  routes.post('/rules', async (c) => {
    const asked = await readBody(c, validators.control.RuleRequest, maxBodyBytes);
    return tenants.write(tenantOf(c), {}, async (at) => {
      const { rule, changes } = addRule(at.facts, asked);
      await at.commit(changes);
      return c.json(rule, 201);
    });
  });

  routes.delete('/rules', (c) =>
    tenants.write(tenantOf(c), {}, async (at) => {
      await at.commit(removeRules(at.facts));
      return c.body(null, 204);
    }),
  );

  routes.delete('/rules/:id', (c) =>
    tenants.write(tenantOf(c), {}, async (at) => {
      const id = c.req.param('id');
      const changes = removeRule(at.facts, id);
      if (!changes) throw new ControlError(404, `There is no rule ${id}`);
      await at.commit(changes);
      return c.body(null, 204);
    }),
  );
}
