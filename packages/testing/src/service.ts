import type { Sandbox } from './sandbox.ts';
import type { Reach } from './simulator-under-test.ts';
import type { Tokens } from './tokens.ts';

/** What the service itself says of a job. */
export interface TrueJob {
  readonly id: number;
  readonly status: string;
  readonly batchIds: readonly string[];
}

/** Calls past the client under test. */
export interface Service {
  job(id: number): Promise<TrueJob>;
  /** Starts a job with a single batch. */
  startJob(dataSetId: string): Promise<TrueJob>;
}

export const SCHEMA = '_xdm.context.profile';

/** The service past the client, in the edition whose forms are plainest. */
export function serviceIn(sandbox: Sandbox, { origin }: Reach, tokens: Tokens): Service {
  const jobs = `${origin}/editions/platform/data/core/ups/export/jobs`;
  const ask = async (url: string, init: RequestInit = {}): Promise<TrueJob> => {
    const authorization = `Bearer ${await tokens.token()}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await sandbox.fetch(url, { ...init, headers });
    if (!answer.ok)
      throw new Error(`the simulator answered ${answer.status} ${await answer.text()}`);
    const { id, status, destination } = (await answer.json()) as PlatformJob;
    const { batches, batchId = '' } = destination;
    return { id, status, batchIds: batches?.map((batch) => batch.batchId) ?? [batchId] };
  };
  return {
    job: (id) => ask(`${jobs}/${id}`),
    startJob: (datasetId) =>
      ask(jobs, {
        method: 'POST',
        body: JSON.stringify({ destination: { datasetId }, schema: { name: SCHEMA } }),
      }),
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
