/** What the service needs to know of the platform. A sandbox of `@aep-sim/testing` has it all. */
interface Platform {
  readonly baseUrl: string;
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly headers: Readonly<Record<string, string>>;
  readonly pollMs?: number;
}

/** Exports all profiles to a dataset, and returns the ID of the batch. Throws if the export fails. */
export async function exportProfiles(platform: Platform, datasetId: string): Promise<string> {
  const { baseUrl, fetch, headers, pollMs = 0 } = platform;
  const jobs = `${baseUrl}/data/core/ups/export/jobs`;
  const body = JSON.stringify({
    destination: { datasetId },
    schema: { name: '_xdm.context.profile' },
  });
  const created = await fetch(jobs, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  let job = await created.json();
  if (created.status >= 500) {
    // The job may have been created all the same, so the POST is not sent again.
    const { records } = await (await fetch(jobs, { headers })).json();
    job = records.find((one: typeof job) => one.destination.datasetId === datasetId);
    if (!job) throw new Error(`The export was not created: ${created.status}`);
  } else if (!created.ok) throw new Error(`The export was rejected: ${JSON.stringify(job)}`);
  while (job.status === 'NEW' || job.status === 'PROCESSING') {
    await new Promise((resolve) => setTimeout(resolve, pollMs));
    job = await (await fetch(`${jobs}/${job.id}`, { headers })).json();
  }
  if (job.status === 'SUCCEEDED') return job.destination.batchId;
  throw new Error(`Export job ${job.id} is ${job.status}: ${job.errors?.[0]?.msg}`);
}
