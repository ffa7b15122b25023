import { validators } from '@aep-sim/types/validators';
import type { Hono } from 'hono';
import type { Changes } from '../core/commands/changes.ts';
import type { Exports } from '../export/port.ts';
import { tenantOf } from '../http/gateway.ts';
import type { WriteContext } from '../tenants/request-context.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { readBody } from './body.ts';

/** Registers the calls that put a tenant back to the start of a world. */
export function worldRoutes(
  routes: Hono,
  {
    tenants,
    exports,
    maxBodyBytes,
  }: {
    readonly tenants: Tenants;
    readonly exports: Pick<Exports, 'forget'>;
    readonly maxBodyBytes: number;
  },
): void {
  const reset = async (at: WriteContext, changes: Changes): Promise<object> => {
    await at.commit(changes);
    await exports.forget(at.tenant);
    return worldForm(changes.tenant);
  };

  routes.get('/world', (c) =>
    tenants.read(tenantOf(c), {}, ({ facts }) => c.json(worldForm(facts))),
  );

  routes.put('/world', async (c) => {
    const { name, edition } = await readBody(c, validators.control.WorldChoice, maxBodyBytes);
    return tenants.write(tenantOf(c), {}, async (at) =>
      c.json(await reset(at, tenants.startAgain(at, { world: name, edition }))),
    );
  });

  routes.post('/reset', (c) =>
    tenants.write(tenantOf(c), {}, async (at) => c.json(await reset(at, tenants.startAgain(at)))),
  );
}

function worldForm({ world }: { readonly world: string }): object {
  return { name: world };
}
