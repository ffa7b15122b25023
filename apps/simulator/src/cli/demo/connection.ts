import {
  type Client,
  type ClientOptions,
  type Clock,
  createClient,
  imsTokenProvider,
  systemClock,
} from '@aep-sim/client';
import * as validators from '@aep-sim/types/validators/control';
import { caller } from '../api/caller.ts';
import { type Fetch, fetchWithin } from '../api/fetch-within.ts';
import { jsonAt, type RequestJson } from '../api/json-at.ts';
import { Unreadable } from '../api/response-errors.ts';
import { RESPONDS_WITHIN_MS } from '../api/within.ts';
import type { DemoLog } from './demo-log.ts';

/** Where the requests of a demo go, and where they are printed. */
export interface Connection {
  /** Of the simulator, or of an edition of it; without a final slash. */
  readonly url: string;
  readonly sandbox: string;
  /** Of the control plane. */
  readonly controlToken?: string | undefined;
  readonly log: DemoLog;
  /** Ends every request. */
  readonly signal: AbortSignal;
}

/** The job waits for something other than time. */
export class WillNotFinish extends Error {
  constructor() {
    super('The export job will not finish by itself');
  }
}

/** A token that the simulator issues, which it accepts with `--auth strict` too. Rejects with the client's errors. */
export function accessToken(connection: Connection): Promise<string> {
  const provider = imsTokenProvider({
    clientId: caller['x-api-key'],
    clientSecret: 'any',
    scope: 'openid',
    imsOrgId: caller['x-gw-ims-org-id'],
    tokenUrl: `${connection.url}/ims/token/v3`,
    fetch: fetchFor(connection, connection.url),
    ...ONCE,
    timeoutMs: Number.POSITIVE_INFINITY,
  });
  return provider();
}

export function clientOf(
  connection: Connection,
  token: string,
  { skipWait = false, retry = ONCE.retry }: Partial<ClientUse> = {},
): Client {
  const { url, sandbox } = connection;
  return createClient({
    baseUrl: url,
    imsOrgId: caller['x-gw-ims-org-id'],
    apiKey: caller['x-api-key'],
    sandbox,
    token,
    fetch: patientFetch(connection),
    retry,
    // The fetch has limits of its own.
    requestTimeoutMs: Number.POSITIVE_INFINITY,
    clock: skipWait ? skippingClock(connection) : systemClock,
  });
}

/** Requests of the API that the client does not have. */
export function requestsOf(connection: Connection, token: string): RequestJson {
  const headers = { ...headersOf(connection), authorization: `Bearer ${token}` };
  return jsonAt(connection.url, { headers, fetch: patientFetch(connection) });
}

/** What fails is reported, so that a demo shows each request once. */
const ONCE = { retry: { attempts: 1 } };

interface ClientUse {
  /** Whether the clock is advanced in each pause between two polls. */
  readonly skipWait: boolean;
  readonly retry: NonNullable<ClientOptions['retry']>;
}

/** A clock whose pauses advance that of the sandbox to the next change of a job. */
function skippingClock(connection: Connection): Clock {
  const { origin } = new URL(connection.url);
  const { authorization } = caller;
  const token = connection.controlToken;
  const request = jsonAt(origin, {
    headers: {
      ...headersOf(connection),
      authorization: token === undefined ? authorization : `Bearer ${token}`,
    },
    fetch: fetchFor(connection, origin),
  });
  let isOver = false;
  return {
    ...systemClock,
    async sleep() {
      if (isOver) throw new WillNotFinish();
      const clock = await request<unknown>('POST', '/_sim/clock/advance', { to: 'next-change' });
      if (!validators.Clock(clock)) throw new Unreadable('the body is not a clock');
      isOver = clock.nextChangeAt === null;
    },
  };
}

function headersOf({ sandbox }: Connection) {
  return { ...caller, 'x-sandbox-name': sandbox };
}

/** Waits while the simulator is alive: it may need long to write the files of a million profiles. */
function patientFetch(connection: Connection): Fetch {
  return fetchFor(connection, connection.url, () => isAlive(connection));
}

/** Prints each response, with its path after the base URL. */
function fetchFor({ log, signal }: Connection, base: string, isAlive?: () => Promise<boolean>) {
  const { length } = new URL(base).href.replace(/\/$/, '');
  return fetchWithin({
    signal,
    ...(isAlive && { isAlive }),
    onResponse: ({ method, url, status }) =>
      log.request({ method, path: url.slice(length), status }),
  });
}

/** Whether a simulator still responds: its health endpoint does at once, even under load. */
async function isAlive({ url, signal }: Connection): Promise<boolean> {
  const late = AbortSignal.timeout(RESPONDS_WITHIN_MS);
  try {
    const { ok, body } = await fetch(`${new URL(url).origin}/_sim/health`, {
      signal: AbortSignal.any([signal, late]),
    });
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}
