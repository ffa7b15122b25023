import type { Hono } from 'hono';
import {
  chooseImports,
  chooseMergePolicies,
  dropImports,
} from '../core/commands/choose-profiles.ts';
import { isImported } from '../core/population.ts';
import type { Imports } from '../export/imported/imports.ts';
import { readText } from '../http/body.ts';
import { tenantOf } from '../http/gateway.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { ControlError } from './error.ts';
import { importOf } from './import-body.ts';

export interface ProfileOptions {
  readonly tenants: Tenants;
  /** Loaded at the first call: a simulator that imports nothing loads nothing for it. */
  readonly imports: () => Promise<Imports>;
  /** Of an import, in bytes; default 64 MiB. */
  readonly maxImportBytes?: number;
  /** Of any other body. */
  readonly maxBodyBytes: number;
}

const MAX_IMPORT_BYTES = 67_108_864;

/** Registers the calls on a tenant's profiles and merge policies. */
export function profileRoutes(
  routes: Hono,
  { tenants, imports, maxBodyBytes, maxImportBytes = MAX_IMPORT_BYTES }: ProfileOptions,
): void {
  routes.post('/profiles', async (c) => {
    const tenant = tenantOf(c);
    const opened = await imports();
    const body = importOf(c, maxImportBytes);
    const taken = await opened.take(body, c.req.header('content-type'));
    return tenants.write(tenant, {}, async (at) => {
      const { facts, now } = at;
      const added = await opened.add(at.tenant, facts.population, taken, now);
      await at.commit(chooseImports(facts, added));
      const { fragments } = taken.profiles;
      const profiles = new Set(fragments.map(({ identity }) => identity)).size;
      const total = { fragments: added.fragments, profiles: added.profiles };
      return c.json({ fragments: fragments.length, profiles, total }, 201);
    });
  });

  routes.get('/profiles', (c) =>
    tenants.read(tenantOf(c), {}, ({ facts: { population } }) =>
      c.json(
        isImported(population)
          ? { kind: 'imported', profiles: population.profiles }
          : { kind: 'synthetic', profiles: population.synthetic },
      ),
    ),
  );

  routes.delete('/profiles', (c) =>
    tenants.write(tenantOf(c), {}, async (at) => {
      await at.commit(dropImports(at.facts));
      return c.body(null, 204);
    }),
  );

  routes.get('/merge-policies', (c) =>
    tenants.read(tenantOf(c), {}, async ({ tenant, facts }) => {
      const mergePolicies = await (await imports()).mergePolicies(tenant, facts.mergePolicies);
      return c.json({ mergePolicies });
    }),
  );

  routes.put('/merge-policies', async (c) => {
    const tenant = tenantOf(c);
    const opened = await imports();
    const policies = opened.readMergePolicies(parse(await readText(c, maxBodyBytes)));
    return tenants.write(tenant, {}, async (at) => {
      const name = await opened.keepMergePolicies(at.tenant, policies);
      const mergePolicies = await opened.mergePolicies(at.tenant, name);
      await at.commit(chooseMergePolicies(at.facts, name));
      return c.json({ mergePolicies });
    });
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError(400, 'The body must be JSON');
  }
}
