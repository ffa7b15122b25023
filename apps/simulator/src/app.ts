import { editionNames } from '@aep-sim/types';
import { Hono } from 'hono';
import { control } from './control/routes.ts';
import type { Edition } from './editions/edition.ts';
import { editions } from './editions/index.ts';
import { lazyExports } from './export/lazy.ts';
import { checkOptions, type SimulatorOptions } from './options.ts';
import { batchRoutes } from './routes/batches.ts';
import { catalog } from './routes/catalog.ts';
import { dataAccess } from './routes/data-access.ts';
import { exportJobs } from './routes/export-jobs.ts';
import { Fault, internal } from './routes/faults.ts';
import { gateway } from './routes/gateway.ts';
import { guard } from './routes/guard.ts';
import { ims } from './routes/ims.ts';
import { nowhere } from './routes/methods.ts';
import { sendFault } from './routes/respond.ts';
import type { Family } from './routes/route.ts';
import { memoryStore } from './stores/memory/memory.ts';
import { Batches } from './tenants/batches.ts';
import { momentsOf } from './tenants/moments.ts';
import { Service } from './tenants/service.ts';

export interface Simulator {
  /** Answers one request; opens no port and starts no timer. */
  fetch(request: Request): Response | Promise<Response>;
}

/** Wires a simulator. Nothing is opened, and two of them share nothing. */
export function createSimulator(options: SimulatorOptions): Simulator {
  checkOptions(options);
  const {
    edition = 'platform',
    world = 'empty',
    script = 'succeeds',
    pace = 'quick',
    seed = 'aep-sim',
    auth = 'any',
    store = memoryStore(),
    allowedHosts = [],
    maxPageSize = 1000,
    maxBodyBytes = 1_048_576,
    controlToken,
    population = 1000,
    profiles,
    exportDir,
    maxExportBytes = 268_435_456,
    onBug = console.error,
    onWriteFailed = (error) => console.error(error.message),
  } = options;
  const moment = momentsOf(options.now);
  const exports = lazyExports({
    seed,
    population,
    maxExportBytes,
    ...(profiles && { profiles }),
    ...(exportDir !== undefined && { exportDir }),
  });
  const service = new Service({
    store,
    seed,
    edition,
    world,
    defaults: { script, pace },
    moment,
    exports,
  });
  const batches = new Batches({ service, exports, onWriteFailed });

  const api = (prefix: string, form: Edition): Hono => {
    const profileBase = '/data/core/ups';
    const catalogBase = '/data/foundation/catalog';
    const entrance = (family: Family) => gateway(family, { service, seed, auth, onBug });
    const exportBase = '/data/foundation/export';
    const common = { service, batches, edition: form, maxBodyBytes };
    return new Hono({ strict: false })
      .route(
        profileBase,
        exportJobs({
          ...common,
          entrance: entrance('profile'),
          base: `${prefix}${profileBase}`,
          maxPageSize,
        }),
      )
      .route(catalogBase, batchRoutes({ service, batches, entrance: entrance('catalog') }))
      .route(
        exportBase,
        dataAccess({
          service,
          batches,
          entrance: entrance('data-access'),
          base: `${prefix}${exportBase}`,
        }),
      )
      .route(
        catalogBase,
        catalog({ ...common, entrance: entrance('catalog'), base: `${prefix}${catalogBase}` }),
      )
      .route('/ims', ims({ seed, moment, maxBodyBytes }));
  };

  const app = new Hono({ strict: false });
  app.route(
    '/_sim',
    control({
      service,
      about: {
        name: 'aep-sim',
        edition,
        world: typeof world === 'string' ? world : 'own',
        script,
        pace,
        editions: editionNames,
      },
      maxBodyBytes,
      desk: exports.desk,
      synthetic: population,
      ...(controlToken && { token: controlToken }),
    }),
  );
  app.get('/openapi.json', async (c) => {
    // Large, and seldom asked for: read when it is.
    const { openapi } = await import('./generated/openapi.ts');
    return c.body(openapi, 200, { 'content-type': 'application/json' });
  });
  app.route('/', api('', editions[edition]));
  for (const name of editionNames) {
    app.route(`/editions/${name}`, api(`/editions/${name}`, editions[name]));
  }
  app.notFound(nowhere);
  app.onError((error) => {
    if (error instanceof Fault) return sendFault(error);
    onBug(error);
    return sendFault(internal(error));
  });

  const refusalOf = guard(allowedHosts);
  return {
    fetch: (request) => {
      const refusal = refusalOf(request);
      if (!refusal) return app.fetch(request);
      const answer = sendFault(refusal);
      return request.method === 'HEAD' ? new Response(null, answer) : answer;
    },
  };
}
