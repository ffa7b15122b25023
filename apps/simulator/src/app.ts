import { type EditionName, editionNames } from '@aep-sim/types';
import { Hono } from 'hono';
import { control } from './control/routes.ts';
import type { Instant } from './core/clock.ts';
import type { PaceName, ScriptName } from './core/script.ts';
import type { Edition } from './editions/edition.ts';
import { editions } from './editions/index.ts';
import { momentsOf } from './moments.ts';
import { catalog } from './routes/catalog.ts';
import type { Environment, Family } from './routes/environment.ts';
import { exportJobs } from './routes/export-jobs.ts';
import { Fault } from './routes/faults.ts';
import { gateway } from './routes/gateway.ts';
import { guard } from './routes/guard.ts';
import { ims } from './routes/ims.ts';
import { sendFault } from './routes/respond.ts';
import { Service } from './service.ts';
import { memoryStore } from './stores/memory.ts';
import type { Store } from './stores/port.ts';
import type { WorldName } from './worlds/index.ts';

export interface SimulatorOptions {
  /** The wall clock, in milliseconds since 1970: what a tenant's clock shows until it is moved. */
  readonly now: () => Instant;
  /** The form of the API; each is also served under `/editions/<name>`. Default `platform`. */
  readonly edition?: EditionName;
  /** How a new tenant starts. Default `empty`. */
  readonly world?: WorldName;
  /** What happens to a job that no rule and no header speaks of. Default `succeeds`. */
  readonly script?: ScriptName;
  /** How long it takes. Default `quick`, three seconds in all. */
  readonly pace?: PaceName;
  /** All ids are drawn from it. Default `aep-sim`. */
  readonly seed?: string;
  /** `strict` takes only bearer tokens from `/ims`. Default `any`. */
  readonly auth?: 'any' | 'strict';
  /** Where facts are kept. Default: in memory. */
  readonly store?: Store;
  /** Hosts, beside the loopback names, that a Host header may name. */
  readonly allowedHosts?: readonly string[];
  /** Jobs on one page of the list at most. Default 1,000. */
  readonly maxPageSize?: number;
  /** Bytes of a request body at most. Default 1 MiB. */
  readonly maxBodyBytes?: number;
  /** What the control plane wants as bearer token. Default: nothing. */
  readonly controlToken?: string;
  /** Told of what is a bug of the simulator: an answer that fails its own schema, an unforeseen error. */
  readonly onBug?: (error: unknown) => void;
}

export interface Simulator {
  /** Answers one request; opens no port and starts no timer. */
  fetch(request: Request): Promise<Response>;
}

/** Wires a simulator. Nothing is opened, and two of them share nothing. */
export function createSimulator(options: SimulatorOptions): Simulator {
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
    onBug = console.error,
  } = options;
  const moment = momentsOf(options.now);
  const service = new Service({ store, seed, edition, world, defaults: { script, pace }, moment });

  const api = (prefix: string, form: Edition): Hono<Environment> => {
    const profileBase = '/data/core/ups';
    const catalogBase = '/data/foundation/catalog';
    const entrance = (family: Family) => gateway(family, { service, seed, auth });
    const common = { service, edition: form, maxBodyBytes };
    return new Hono<Environment>({ strict: false })
      .use(`${profileBase}/*`, entrance('profile'))
      .use(`${catalogBase}/*`, entrance('catalog'))
      .route(profileBase, exportJobs({ ...common, base: `${prefix}${profileBase}`, maxPageSize }))
      .route(catalogBase, catalog({ ...common, base: `${prefix}${catalogBase}` }))
      .route('/ims', ims({ seed, moment, maxBodyBytes }));
  };

  const app = new Hono<Environment>({ strict: false });
  app.use(guard(allowedHosts));
  app.route(
    '/_sim',
    control({
      service,
      about: { name: 'aep-sim', edition, world, script, pace, editions: editionNames },
      maxBodyBytes,
      ...(controlToken && { token: controlToken }),
    }),
  );
  app.route('/', api('', editions[edition]));
  for (const name of editionNames) {
    app.route(`/editions/${name}`, api(`/editions/${name}`, editions[name]));
  }
  app.notFound((c) => {
    const detail = `${c.req.method} ${c.req.path} is nothing that the simulator serves`;
    return sendFault(c, new Fault('route-unknown', [detail]), seed);
  });
  app.onError((error, c) => {
    if (error instanceof Fault) return sendFault(c, error, seed);
    onBug(error);
    return sendFault(c, new Fault('internal', [error.message]), seed);
  });

  return { fetch: async (request) => app.fetch(request) };
}
