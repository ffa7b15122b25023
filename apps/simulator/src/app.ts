import { type EditionName, editionNames } from '@aep-sim/types';
import { Hono } from 'hono';
import { control } from './control/routes.ts';
import type { Instant } from './core/clock.ts';
import type { PaceName, ScriptName } from './core/script.ts';
import type { Edition } from './editions/edition.ts';
import { editions } from './editions/index.ts';
import { momentsOf } from './moments.ts';
import { catalog } from './routes/catalog.ts';
import { exportJobs } from './routes/export-jobs.ts';
import { Fault, internal } from './routes/faults.ts';
import { gateway } from './routes/gateway.ts';
import { guard } from './routes/guard.ts';
import { ims } from './routes/ims.ts';
import { nowhere } from './routes/methods.ts';
import { sendFault } from './routes/respond.ts';
import type { Family } from './routes/route.ts';
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
  fetch(request: Request): Response | Promise<Response>;
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

  const api = (prefix: string, form: Edition): Hono => {
    const profileBase = '/data/core/ups';
    const catalogBase = '/data/foundation/catalog';
    const entrance = (family: Family) => gateway(family, { service, seed, auth, onBug });
    const common = { service, edition: form, maxBodyBytes };
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
      about: { name: 'aep-sim', edition, world, script, pace, editions: editionNames },
      maxBodyBytes,
      ...(controlToken && { token: controlToken }),
    }),
  );
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
