import { editionNames } from '@aep-sim/types';
import { Hono } from 'hono';
import { control } from './control/routes.ts';
import type { ImportedFacts } from './core/population.ts';
import type { Edition } from './editions/edition.ts';
import { editions } from './editions/index.ts';
import type { ReadProfiles } from './export/imported/read-profiles.ts';
import { lazyExports } from './export/lazy.ts';
import { folderFiles } from './files/folder.ts';
import { memoryFiles } from './files/memory.ts';
import type { Files } from './files/port.ts';
import { checkOptions, type SimulatorOptions } from './options.ts';
import { batchRoutes } from './routes/batches.ts';
import { catalog } from './routes/catalog.ts';
import { dataAccess } from './routes/data-access.ts';
import { exportJobs } from './routes/export-jobs.ts';
import { Fault, internal } from './routes/faults.ts';
import { gateway } from './routes/gateway.ts';
import { guard } from './routes/guard.ts';
import { ims } from './routes/ims.ts';
import { unknownRoute } from './routes/methods.ts';
import { RecordTexts } from './routes/record-texts.ts';
import { sendFault } from './routes/respond.ts';
import type { Family } from './routes/route.ts';
import { memoryStore } from './stores/memory/memory.ts';
import { momentsOf } from './tenants/moments.ts';
import { Tenants } from './tenants/tenants.ts';

export interface Simulator {
  /** Answers one request; opens no port and starts no timer. */
  fetch(request: Request): Response | Promise<Response>;
}

/** Wires a simulator. Nothing is opened, and two of them share nothing but the store and files that they are given. */
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
    onBug = console.error,
    onWriteFailed = (error) => console.error(error.message),
  } = options;
  const isChosen = options.script !== undefined || options.pace !== undefined;
  const defaults = { script, pace, isChosen };
  const exports = lazyExports({
    ...placesOf(options),
    ...(profiles && { profiles }),
    isShown: options.exportDir !== undefined,
    onWriteFailed,
  });
  const moment = momentsOf(options.now);
  const tenants = new Tenants({
    store,
    seed,
    edition,
    world,
    population: profiles ? importedFacts(profiles) : { synthetic: population },
    moment,
  });
  const texts = new RecordTexts(exports);

  const api = (prefix: string, form: Edition): Hono => {
    const profileBase = '/data/core/ups';
    const catalogBase = '/data/foundation/catalog';
    const exportBase = '/data/foundation/export';
    const entrance = (family: Family) =>
      gateway(family, { tenants, seed, auth, onBug, onFileFailed: onWriteFailed });
    const common = { exports, edition: form, maxBodyBytes };
    return new Hono({ strict: false })
      .route(
        profileBase,
        exportJobs({
          ...common,
          texts,
          defaults,
          entrance: entrance('profile'),
          base: `${prefix}${profileBase}`,
          maxPageSize,
        }),
      )
      .route(catalogBase, batchRoutes({ exports, entrance: entrance('catalog') }))
      .route(
        exportBase,
        dataAccess({ exports, entrance: entrance('data-access'), base: `${prefix}${exportBase}` }),
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
      tenants,
      exports,
      defaults,
      about: {
        name: 'aep-sim',
        edition,
        world: typeof world === 'string' ? world : 'own',
        script,
        pace,
        editions: editionNames,
      },
      maxBodyBytes,
      onFileFailed: onWriteFailed,
      onBug,
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
  app.notFound(unknownRoute);
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

/** The bytes of imports that all tenants may have together, where they are kept in memory. */
const MAX_IMPORTED_BYTES = 268_435_456;
const MAX_COUNTS_BYTES = 16_777_216;

/** Where what is exported and imported is kept: all of it where the options say, or else in memory. */
function placesOf({ files, exportDir, maxExportBytes = 268_435_456 }: SimulatorOptions): {
  readonly batches: Files;
  readonly counts: Files;
  readonly imports: Files;
} {
  if (files) return { batches: files, counts: files, imports: files };
  return {
    batches: exportDir
      ? folderFiles(exportDir)
      : memoryFiles({ maxBytes: maxExportBytes, whenFull: 'evict' }),
    counts: memoryFiles({ maxBytes: MAX_COUNTS_BYTES, whenFull: 'evict' }),
    imports: memoryFiles({ maxBytes: MAX_IMPORTED_BYTES, whenFull: 'reject' }),
  };
}

/** What tenants begin with that begin with these profiles. */
function importedFacts({ facts, fragments }: ReadProfiles): ImportedFacts {
  const identities = new Set(fragments.map(({ identity }) => identity));
  return { imports: [facts], fragments: fragments.length, profiles: identities.size };
}
