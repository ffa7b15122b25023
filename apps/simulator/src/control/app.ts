import { editionNames } from '@aep-sim/types';
import { Hono } from 'hono';
import type { Barriers } from '../http/faults/barriers.ts';
import type { Guard } from '../http/guard.ts';
import { nearestPath } from '../http/nearest-path.ts';
import { pipeline } from '../http/pipeline.ts';
import type { Recorder } from '../http/record.ts';
import type { HttpRequest } from '../http/request.ts';
import { mount, rejecting } from '../http/routes.ts';
import { type ControlDialectOptions, controlDialect } from './dialect.ts';
import { ControlError } from './error.ts';
import { eventStreams } from './event-streams.ts';
import { withKnownQuery } from './known-query.ts';
import { operations } from './operations.ts';
import type { ControlServices } from './services.ts';

const MAX_IMPORT_BYTES = 67_108_864;

export interface ControlOptions
  extends Omit<ControlServices, 'about' | 'controlOperations' | 'events' | 'maxImportBytes'>,
    Omit<ControlDialectOptions, 'token'> {
  /** The limit of an import, in bytes; default 64 MiB. */
  readonly maxImportBytes?: number;
  readonly guard: Guard;
  readonly record: Recorder;
  readonly barriers: Barriers;
  readonly edition: (typeof editionNames)[number];
  readonly publicUrl?: string | undefined;
  readonly world: string;
  /** If it is set, every request except `health` must send it as a bearer token. */
  readonly controlToken: string | undefined;
}

/** The simulator's own operations, under `/_sim`: JSON, for the tenant that a request specifies. */
export function controlApp(options: ControlOptions): Hono {
  const { edition, world, defaults, controlToken: token } = options;
  const { maxImportBytes = MAX_IMPORT_BYTES } = options;
  const { script, pace } = defaults;
  const about = { name: 'aep-sim', edition, world, script, pace, editions: editionNames };
  const controlOperations = operations;
  const events = eventStreams(options);
  const services: ControlServices = {
    ...options,
    about,
    controlOperations,
    events,
    maxImportBytes,
  };
  const dialect = controlDialect({ ...options, token });
  const run = pipeline<ControlServices>({
    tenants: options.tenants,
    site: { defaultEdition: edition, publicUrl: options.publicUrl },
    services: () => services,
    guard: options.guard,
    record: options.record,
    barriers: options.barriers,
    closing: options.closing,
  });
  const app = new Hono({ strict: false });
  mount(app, { operations: operations.map(withKnownQuery), dialect, run });
  const nowhere = rejecting<ControlServices>(unknownCall, 'standalone');
  app.all('*', (c) => run(c, { family: 'control', dialect, handler: nowhere }));
  return app;
}

function unknownCall({ method, path }: HttpRequest): ControlError {
  const nearest = nearestPath(
    path,
    operations.map((one) => one.path),
  );
  return new ControlError(
    404,
    `${method} ${path} is not an endpoint of the control plane. Did you mean ${nearest}? GET /_sim/operations lists them`,
    {
      place: { nearest },
      causes: [{ in: 'path', pointer: '', keyword: 'route-unknown', nearest }],
    },
  );
}
