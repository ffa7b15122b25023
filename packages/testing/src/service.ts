import type { Sandbox } from './sandbox.ts';
import { SimulatorError } from './simulator-error.ts';
import type { Connection } from './simulator-under-test.ts';
import type { Tokens } from './tokens.ts';

/** A job as the service returns it. */
export interface ServerJob {
  readonly id: number;
  readonly status: string;
  readonly batchIds: readonly string[];
}

/** Requests that bypass the client under test. Each rejects with SimulatorError if the simulator fails. */
export interface Service {
  job(id: number): Promise<ServerJob>;
  /** All jobs. */
  jobs(): Promise<readonly ServerJob[]>;
  /** Starts a job with a single batch. */
  startJob(dataSetId: string): Promise<ServerJob>;
  /** The IDs of all datasets. */
  dataSets(): Promise<readonly string[]>;
}

export const SCHEMA = '_xdm.context.profile';

/** The service without the client, in the edition with the simplest format. */
export function serviceIn(
  sandbox: Sandbox,
  { origin, label }: Connection,
  tokens: Tokens,
): Service {
  const base = `${origin}/editions/platform/data`;
  const jobs = `${base}/core/ups/export/jobs`;
  const ask = async <T>(url: string, init: RequestInit = {}): Promise<T> => {
    const authorization = `Bearer ${await tokens.token()}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await sandbox.fetch(url, { ...init, headers });
    if (answer.ok) return (await answer.json()) as T;
    throw new SimulatorError(`${label} responded with ${answer.status} ${await answer.text()}`);
  };
  return {
    job: async (id) => serverJob(await ask(`${jobs}/${id}`)),
    jobs: async () => {
      const all: ServerJob[] = [];
      for (;;) {
        const { records, link } = await ask<PlatformPage>(`${jobs}?offset=${all.length}`);
        all.push(...records.map(serverJob));
        if (link.next === '') return all;
      }
    },
    startJob: async (datasetId) => {
      const body = JSON.stringify({ destination: { datasetId }, schema: { name: SCHEMA } });
      return serverJob(await ask(jobs, { method: 'POST', body }));
    },
    dataSets: async () => Object.keys(await ask<object>(`${base}/foundation/catalog/dataSets`)),
  };
}

interface PlatformJob {
  readonly id: number;
  readonly status: string;
  readonly destination: {
    readonly batchId?: string;
    readonly batches?: readonly { readonly batchId: string }[];
  };
}

interface PlatformPage {
  readonly records: readonly PlatformJob[];
  readonly link: { readonly next: string };
}

function serverJob({ id, status, destination: { batches, batchId = '' } }: PlatformJob): ServerJob {
  return { id, status, batchIds: batches?.map((batch) => batch.batchId) ?? [batchId] };
}
