import { createClient } from '@aep-sim/client';
import type { TestSandbox } from '../src/index.ts';

/** This project's own client, as a test gives it a sandbox. */
export function clientOf({ baseUrl, fetch, org, sandbox, token, apiKey }: TestSandbox) {
  return createClient({ imsOrgId: org, sandbox, apiKey, token, baseUrl, fetch });
}

/** Creates an export job as a client does. */
export async function jobIn(sim: TestSandbox): Promise<{ id: number }> {
  const datasetId = await sim.datasets.create();
  const answer = await sim.fetch('/data/core/ups/export/jobs', {
    method: 'POST',
    headers: { ...sim.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ destination: { datasetId }, schema: { name: '_xdm.context.profile' } }),
  });
  return (await answer.json()) as { id: number };
}

/** Polls once and returns the HTTP status and that of the job. */
export async function poll(sim: TestSandbox, { id }: { id: number }): Promise<string> {
  const answer = await sim.fetch(`${sim.baseUrl}/data/core/ups/export/jobs/${id}`, {
    headers: sim.headers,
  });
  const { status } = (await answer.json()) as { status?: string };
  return answer.ok ? `${status}` : `${answer.status}`;
}
