import type { EditionName } from '@aep-sim/types';
import { Hono } from 'hono';
import { NO_TENANT, type Tenant } from '../core/tenant.ts';
import { loadEdition } from '../editions/index.ts';
import { internal } from '../http/api-error.ts';
import type { Area } from '../http/areas.ts';
import { deliver } from '../http/deliver.ts';
import type { Family } from '../http/description.ts';
import type { Dialect } from '../http/dialect.ts';
import { errorReply } from '../http/error-reply.ts';
import type { Barriers } from '../http/faults/barriers.ts';
import { type GatewayOptions, gateway } from '../http/gateway.ts';
import type { Guard } from '../http/guard.ts';
import { ims } from '../http/ims.ts';
import type { Operation } from '../http/operation.ts';
import { pipeline } from '../http/pipeline.ts';
import type { Recorder } from '../http/record.ts';
import { type HttpRequest, routedPath } from '../http/request.ts';
import { mount, rejecting, unknownRoute } from '../http/routes.ts';
import { tenantOf } from '../http/tenant-headers.ts';
import { doneOnce } from '../steps/done-once.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { RecordTexts } from './export-jobs/record-texts.ts';
import type { ApiServices } from './services.ts';

export interface ApiOptions
  extends GatewayOptions,
    Pick<ApiServices, 'exports' | 'defaults' | 'maxBodyBytes' | 'maxPageSize' | 'limits'> {
  readonly tenants: Tenants;
  readonly guard: Guard;
  readonly record: Recorder;
  readonly barriers: Barriers;
  readonly closing: AbortSignal;
  /** The default edition, for paths without one. */
  readonly edition: EditionName;
  readonly publicUrl?: string | undefined;
}

interface Service {
  /** The beginning of all its paths. */
  readonly base: string;
  readonly family: Family;
  load(): Promise<{ readonly operations: readonly Operation<ApiServices>[] }>;
}

/** The services of Experience Platform. Each is loaded when it is first requested: most processes use one or two. */
export const services: readonly Service[] = [
  { base: '/data/core/ups', family: 'profile', load: () => import('./profile.ts') },
  { base: '/data/foundation/catalog', family: 'catalog', load: () => import('./catalog.ts') },
  {
    base: '/data/foundation/export',
    family: 'data-access',
    load: () => import('./data-access.ts'),
  },
  { base: '/ims', family: 'ims', load: () => import('./ims.ts') },
];

export interface Api {
  readonly areas: readonly Area[];
  /** Handles requests in no area. */
  readonly rest: Hono;
}

/** The services of Experience Platform, in every edition. */
export function vendorApi(options: ApiOptions): Api {
  const { tenants, edition, publicUrl, onBug, guard, record, barriers, closing } = options;
  const run = pipeline<ApiServices>({
    tenants,
    site: { defaultEdition: edition, publicUrl },
    services: servicesBy(options),
    guard,
    record,
    barriers,
    closing,
  });
  const unknown = unknownRoute(() => import('./operations.ts'));
  /** An app with these operations; it responds to any other path in the format of the service. */
  const appOf = (
    operations: readonly Operation<ApiServices>[],
    family: Family,
    dialect = family === 'ims' ? ims(onBug) : gateway(family, options),
  ): Hono => {
    const handler = rejecting<ApiServices>(unknown, 'read');
    const app = new Hono({ getPath: routedPath });
    mount(app, { operations, dialect, run });
    app.notFound((c) => run(c, { family, dialect, handler }));
    app.onError((error) => {
      onBug(error);
      return deliver(errorReply(internal()));
    });
    return app;
  };
  return {
    areas: services.map(({ base, family, load }) => ({
      base,
      load: async () => appOf((await load()).operations, family),
    })),
    rest: appOf([], 'ims', nowhere(ims(onBug))),
  };
}

/** Requests to no service are recorded in the sandbox that they specify, if any. Rules act on services only. */
function nowhere({ injected: _, ...dialect }: Dialect): Dialect {
  const tenantIfNamed = (request: HttpRequest): Tenant => {
    try {
      return tenantOf(request);
    } catch {
      return NO_TENANT;
    }
  };
  return { ...dialect, tenantOf: tenantIfNamed };
}

/** The services of operations by edition; an edition is loaded when it is first requested. */
function servicesBy(
  options: ApiOptions,
): (name: EditionName) => ApiServices | Promise<ApiServices> {
  const { exports, defaults, seed, maxBodyBytes, maxPageSize, limits } = options;
  const texts = new RecordTexts(exports);
  const knownTables = doneOnce(async () => {
    const { KnownTables } = await import('./data-sets/known-tables.ts');
    return new KnownTables();
  });
  const common = { exports, texts, knownTables, defaults, seed, maxBodyBytes, maxPageSize, limits };
  const ready = new Map<EditionName, ApiServices>();
  const load = async (name: EditionName): Promise<ApiServices> => {
    const services = { ...common, edition: await loadEdition(name) };
    ready.set(name, services);
    return services;
  };
  return (name) => ready.get(name) ?? load(name);
}
