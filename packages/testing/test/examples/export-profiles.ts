/** The URL of Experience Platform, and how to send requests to it. A sandbox of `@aep-sim/testing` has all of it. */
interface Platform {
  readonly baseUrl: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly headers: Readonly<Record<string, string>>;
  readonly pollMs?: number;
}

interface ExportJob {
  readonly id: number;
  readonly status: string;
  readonly destination: { readonly datasetId: string; readonly batchId: string };
  readonly errors?: readonly { readonly code: string; readonly msg: string }[];
}

/** Exports all profiles to a dataset that has no other export, and returns the ID of the batch. */
export async function exportProfiles(platform: Platform, datasetId: string): Promise<string> {
  const { baseUrl, fetch, headers, pollMs = 0 } = platform;
  const jobs = `${baseUrl}/data/core/ups/export/jobs`;
  const read = async <T>(url: string) => (await (await fetch(url, { headers })).json()) as T;
  const created = await fetch(jobs, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ destination: { datasetId }, schema: { name: '_xdm.context.profile' } }),
  });
  let job = created.ok ? ((await created.json()) as ExportJob) : undefined;
  if (created.status >= 500) {
    // The job may have been created anyway: look for it, and do not send the POST again.
    const { records } = await read<{ records: ExportJob[] }>(jobs);
    job = records.find(({ destination }) => destination.datasetId === datasetId);
  }
  if (!job) throw new Error(`The export was not created: ${created.status}`);
  while (job.status === 'NEW' || job.status === 'PROCESSING') {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    job = await read<ExportJob>(`${jobs}/${job.id}`);
  }
  if (job.status === 'SUCCEEDED') return job.destination.batchId;
  throw new Error(`Export job ${job.id} is ${job.status}: ${job.errors?.[0]?.msg}`);
}
