import type { EditionName } from '@aep-sim/types';
import { Hono } from 'hono';
import { loadEdition } from '../editions/index.ts';
import { internal } from '../http/api-error.ts';
import { deliver } from '../http/deliver.ts';
import type { Family } from '../http/description.ts';
import { errorReply } from '../http/error-reply.ts';
import { type GatewayOptions, gateway } from '../http/gateway.ts';
import type { Guard } from '../http/guard.ts';
import { ims } from '../http/ims.ts';
import { pipeline } from '../http/pipeline.ts';
import type { Recorder } from '../http/record.ts';
import { routedPath } from '../http/request.ts';
import { mount, rejecting, unknownRoute } from '../http/routes.ts';
import type { Tenants } from '../tenants/tenants.ts';
import { RecordTexts } from './export-jobs/record-texts.ts';
import { operations } from './operations.ts';
import type { ApiServices } from './services.ts';

export interface ApiOptions
  extends GatewayOptions,
    Pick<ApiServices, 'exports' | 'defaults' | 'maxBodyBytes' | 'maxPageSize'> {
  readonly tenants: Tenants;
  readonly guard: Guard;
  readonly record: Recorder;
  /** The one that answers where the path names none. */
  readonly edition: EditionName;
}

/** The vendor's services, in every edition. */
export function apiApp(options: ApiOptions): Hono {
  const { tenants, edition, onBug, guard, record } = options;
  const run = pipeline<ApiServices>({
    tenants,
    defaultEdition: edition,
    services: servicesBy(options),
    guard,
    record,
  });
  const app = new Hono({ getPath: routedPath });
  const open = ims(onBug);
  const dialectOf = (family: Family) => (family === 'ims' ? open : gateway(family, options));
  mount(app, { operations, dialectOf, run });

  const unknown = unknownRoute(operations);
  const behind = rejecting<ApiServices>(unknown, 'read');
  const bases = new Map(operations.map((one) => [serviceOf(one), one.family]));
  for (const [base, family] of bases) {
    if (family === 'ims') continue;
    const route = { family, dialect: dialectOf(family), handler: behind };
    app.all(`${base}/*`, (c) => run(c, route));
  }
  const nowhere = rejecting<ApiServices>(unknown, 'standalone');
  app.notFound((c) => run(c, { family: 'ims', dialect: open, handler: nowhere }));
  app.onError((error) => {
    onBug(error);
    return deliver(errorReply(internal(error)));
  });
  return app;
}

/** Where a service is: the vendor's paths begin with an area and the service in it. */
function serviceOf({ path }: { readonly path: string }): string {
  return path.split('/').slice(0, 4).join('/');
}

/** What operations work with, by edition; an edition is loaded when it is first asked for. */
function servicesBy(
  options: ApiOptions,
): (name: EditionName) => ApiServices | Promise<ApiServices> {
  const { exports, defaults, seed, maxBodyBytes, maxPageSize } = options;
  const texts = new RecordTexts(exports);
  const common = { exports, texts, defaults, seed, maxBodyBytes, maxPageSize };
  const ready = new Map<EditionName, ApiServices>();
  const load = async (name: EditionName): Promise<ApiServices> => {
    const services = { ...common, edition: await loadEdition(name) };
    ready.set(name, services);
    return services;
  };
  return (name) => ready.get(name) ?? load(name);
}
