import { LIFE_SECONDS } from '../../api/tokens/create.ts';
import type { PaceName } from '../../core/script.ts';
import { NO_TENANT } from '../../core/tenant.ts';
import { writeToken } from '../../http/tokens.ts';
import type { Parts } from '../../parts.ts';
import { caller } from '../api/caller.ts';
import type { Served, ServeOptions } from '../serve/serve.ts';
import { exportDataSetIn } from './export-data-set.ts';

const client = { id: caller['x-api-key'], secret: 'aep-sim-client-secret' } as const;
const tenant = { org: caller['x-gw-ims-org-id'], sandbox: 'prod' } as const;

/** How long a client should wait for a job, in milliseconds: many times its duration at that pace. */
const deadlines: Readonly<Record<PaceName, number>> = {
  instant: 60_000,
  quick: 60_000,
  realistic: 900_000,
};

/** Few enough requests for any service, and often enough for a job of three seconds. */
const POLL_MS = 1000;

/** The environment variables that a client needs to use the simulator. */
export async function execEnvironment(
  { url, parts, controlToken }: Pick<Served, 'url' | 'parts' | 'controlToken'>,
  { pace = 'quick', advanceOnPoll }: Pick<ServeOptions, 'pace' | 'advanceOnPoll'>,
): Promise<Readonly<Record<string, string | undefined>>> {
  return {
    // The user may have set how long to wait.
    AEP_POLL_MS: `${advanceOnPoll ? 0 : POLL_MS}`,
    AEP_DEADLINE_MS: `${deadlines[pace]}`,
    ...pick(process.env, ['AEP_POLL_MS', 'AEP_DEADLINE_MS']),
    AEP_BASE_URL: url,
    // Stands for the host of the vendor's token service: its paths begin with /ims.
    AEP_IMS_URL: url,
    AEP_ACCESS_TOKEN: await accessToken(parts),
    AEP_CLIENT_ID: client.id,
    AEP_CLIENT_SECRET: client.secret,
    AEP_API_KEY: client.id,
    AEP_IMS_ORG: tenant.org,
    AEP_SANDBOX: tenant.sandbox,
    AEP_DATASET_ID: await exportDataSetIn(parts.tenants, tenant),
    // The token of another simulator must not remain.
    AEP_CONTROL_TOKEN: controlToken,
  };
}

/** A token as the token service issues it. No request is sent for it, so rules and the journal do not see one. */
function accessToken({ tenants, seed }: Parts): Promise<string> {
  return tenants.read(NO_TENANT, {}, ({ moment: issued }) =>
    writeToken(seed, { clientId: client.id, issued, lifeMs: LIFE_SECONDS * 1000 }),
  );
}

function pick(from: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = from[name];
      return value ? [[name, value]] : [];
    }),
  );
}
