import { Hono } from 'hono';
import type { Defaults } from '../core/commands/create-job.ts';
import { paces, scriptNames } from '../core/script.ts';
import type { Imports } from '../export/imported/imports.ts';
import { BadImport, type Exports } from '../export/port.ts';
import { FileMissing, NoRoom, WriteFailed } from '../files/port.ts';
import { Fault, faults, internal } from '../routes/faults.ts';
import { Busy, StoreLocked, type Tenants } from '../tenants/tenants.ts';
import { clockRoutes } from './clock.ts';
import { ControlError } from './error.ts';
import { profileRoutes } from './profiles.ts';
import { ruleRoutes } from './rules.ts';
import { worldRoutes } from './world.ts';

export interface ControlOptions {
  readonly tenants: Tenants;
  readonly exports: Pick<Exports, 'forget'> & { imports(): Promise<Imports> };
  /** What happens to a job that nothing else speaks of. */
  readonly defaults: Defaults;
  /** Answered by `health`. */
  readonly about: Readonly<Record<string, unknown>>;
  readonly maxBodyBytes: number;
  /** When given, every call but `health` must carry it as a bearer token. */
  readonly token?: string;
  /** Told when what was imported cannot be kept or found. */
  readonly onFileFailed: (error: Error) => void;
  /** Receives unexpected errors. */
  readonly onBug: (error: unknown) => void;
}

/** The simulator's own calls, under `/_sim`: JSON, of the tenant that the two tenant headers name. */
export function control(options: ControlOptions): Hono {
  const { tenants, exports, defaults, about, maxBodyBytes, token } = options;
  const routes = new Hono({ strict: false });

  routes.get('/health', (c) => c.json({ status: 'ok', ...about }));

  if (token) {
    routes.use(async (c, next) => {
      if (c.req.header('authorization')?.replace(/^bearer +/i, '') !== token) {
        throw new ControlError(401, 'The control plane wants its token: Authorization: Bearer …');
      }
      await next();
    });
  }

  const { script, pace } = defaults;
  routes.get('/scripts', (c) => c.json({ default: { script, pace }, scripts: scriptNames, paces }));
  clockRoutes(routes, { tenants, maxBodyBytes });
  ruleRoutes(routes, { tenants, maxBodyBytes });
  worldRoutes(routes, { tenants, exports, maxBodyBytes });
  profileRoutes(routes, { tenants, maxBodyBytes, imports: () => exports.imports() });

  for (const [path, allow] of Object.entries(methods)) {
    routes.all(path, (c) => {
      const detail = `${c.req.method} is not possible here; possible: ${allow}`;
      return c.json({ error: detail }, 405, { allow });
    });
  }
  routes.all('*', (c) => {
    throw new ControlError(404, `${c.req.method} ${c.req.path} is no call of the control plane`);
  });

  routes.onError((error, c) => {
    if (error instanceof Fault) {
      return c.json({ error: sentence(error) }, faults[error.fault].status);
    }
    const { status, message, headers, place } = controlErrorOf(error, options);
    return c.json({ error: message, ...place }, status, headers);
  });
  return routes;
}

function controlErrorOf(
  error: unknown,
  { onFileFailed, onBug }: Pick<ControlOptions, 'onFileFailed' | 'onBug'>,
): ControlError {
  if (error instanceof ControlError) return error;
  if (error instanceof BadImport) return new ControlError(400, error.message);
  if (error instanceof NoRoom) {
    return new ControlError(
      413,
      'The imported profiles of all sandboxes exceed the memory limit; reset a sandbox to free memory',
    );
  }
  const soon = { 'retry-after': '1' };
  if (error instanceof Busy) {
    if (error instanceof StoreLocked) onFileFailed(error);
    return new ControlError(
      503,
      'Another client is changing this sandbox, and nothing was changed; try again',
      soon,
    );
  }
  if (error instanceof WriteFailed || error instanceof FileMissing) {
    onFileFailed(error);
    return new ControlError(
      503,
      'The imported profiles cannot be stored or read; see the log of the simulator',
      soon,
    );
  }
  onBug(error);
  return new ControlError(500, internal(error).message);
}

/** What each path takes; HEAD goes with GET. */
const methods = {
  '/health': 'GET',
  '/clock': 'GET, PUT',
  '/clock/advance': 'POST',
  '/scripts': 'GET',
  '/rules': 'GET, POST, DELETE',
  '/rules/:id': 'GET, PATCH, DELETE',
  '/world': 'GET, PUT',
  '/profiles': 'GET, POST, DELETE',
  '/merge-policies': 'GET, PUT',
  '/reset': 'POST',
};

/** The gateway's own words are too short for somebody who writes a call by hand. */
function sentence({ fault, message }: Fault): string {
  if (fault !== 'org-missing' && fault !== 'org-malformed') return message;
  return 'Name the tenant: x-gw-ims-org-id: {24 hex digits}@AdobeOrg, and x-sandbox-name, or none for prod';
}
