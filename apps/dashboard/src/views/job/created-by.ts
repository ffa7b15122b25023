import type { JobRow, JournalEntry } from '@aep-sim/types';
import { JOBS } from '../../model/api-paths.ts';
import { apiHeaders } from '../../model/curl.ts';
import type { SentRequest } from '../../model/sent-request.ts';
import type { Source, Tenant } from '../../source/source.ts';

/** What created a job. */
export interface Created {
  /** As it was sent; what is not kept of it, as the job repeats it. */
  readonly request: SentRequest;
  /** Undefined: it is not kept, or was never sent. */
  readonly entry: JournalEntry | undefined;
}

export async function createdBy(source: Source, tenant: Tenant, row: JobRow): Promise<Created> {
  const asked = { jobId: row.id, operation: 'createExportJob', limit: 1 };
  const [entry] = (await source.entries(tenant, asked)).entries;
  if (entry?.request.body) return { request: entry.request, entry };
  const { request: body } = await source.job(tenant, row.id);
  const headers = {
    ...Object.fromEntries(apiHeaders(tenant, true)),
    ...(row.chosenBy === 'header' && { 'x-aep-sim-script': row.script }),
  };
  return { request: { method: 'POST', path: JOBS, headers, ...entry?.request, body }, entry };
}

/** Those that change what the simulator does. */
export function ownHeaders({ headers }: SentRequest): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^x-aep-sim-(?!page$)/.test(name)),
  );
}
