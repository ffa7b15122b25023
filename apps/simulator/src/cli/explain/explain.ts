import type { JobDetail } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/control';
import type { Instant } from '../../core/clock.ts';
import { account } from '../../view/account.ts';
import { timeText } from '../../view/times.ts';
import { caller } from '../api/caller.ts';
import { fetchWithin } from '../api/fetch-within.ts';
import { jsonAt, type RequestJson } from '../api/json-at.ts';
import { CONTROL_TOKEN_REQUIRED, nothingResponds, notSimulator } from '../api/nothing-responds.ts';
import { NoResponse, RequestRejected, Unreadable } from '../api/response-errors.ts';
import { print, printWarning } from '../terminal/printable.ts';

export interface ExplainOptions {
  /** Of the simulator, or of an edition of it. */
  readonly url: string;
  readonly org: string;
  readonly sandbox: string;
  readonly controlToken?: string;
  /** On the sandbox's clock; absent: now. */
  readonly at?: Instant;
  readonly json: boolean;
}

/** Prints the state of a job. Exit code 0, or 1 when it was not found or nothing responds. */
export async function explain(id: number, options: ExplainOptions): Promise<void> {
  const { url, org, sandbox, controlToken } = options;
  const authorization =
    controlToken === undefined ? caller.authorization : `Bearer ${controlToken}`;
  // The control plane is the same in all editions.
  const request = jsonAt(new URL(url).origin, {
    headers: { ...caller, authorization, 'x-gw-ims-org-id': org, 'x-sandbox-name': sandbox },
    fetch: fetchWithin(),
  });
  try {
    const job = await jobAt(request, id, options.at);
    print(...(options.json ? [JSON.stringify(job)] : account(job)));
  } catch (error) {
    printWarning(await sentence(error, { id, request, options }));
    process.exitCode = 1;
  }
}

async function jobAt(request: RequestJson, id: number, at?: Instant): Promise<JobDetail> {
  const path = `/_sim/jobs/${id}${at === undefined ? '' : `?at=${at}`}`;
  const job = await request<unknown>('GET', path);
  if (!validators.JobDetail(job)) throw new Unreadable('the body is not a job');
  return job as JobDetail;
}

interface ExplainRequest {
  readonly id: number;
  readonly request: RequestJson;
  readonly options: ExplainOptions;
}

async function sentence(error: unknown, { id, request, options }: ExplainRequest): Promise<string> {
  const { url, org, sandbox, at } = options;
  if (error instanceof NoResponse) return nothingResponds(url, error);
  if (error instanceof Unreadable) return notSimulator(url);
  if (!(error instanceof RequestRejected)) throw error;
  if (error.status === 401) return CONTROL_TOKEN_REQUIRED;
  if (error.status !== 404)
    return `${url} rejected the request (${error.status}): ${error.message}`;
  // Another server has no such path.
  if (!error.message.startsWith('Export job ')) return notSimulator(url);
  const now = at === undefined ? undefined : await jobAt(request, id).catch(() => undefined);
  if (now) {
    return `Export job ${id} was created at ${timeText(now.createdAt)}. Pass --at with that timestamp or a later one.`;
  }
  return `Export job ${id} was not found in sandbox ${sandbox} of organization ${org}. Check the ID, --sandbox, and --org.`;
}
