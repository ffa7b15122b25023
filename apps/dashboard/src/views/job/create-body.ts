import type { JobRow } from '@aep-sim/types';
import type { Source, Tenant } from '../../source/source.ts';

/** The body with which a job was created, as it was sent; where that is no longer kept, as its answer repeats it. */
export async function createBody(source: Source, tenant: Tenant, row: JobRow): Promise<unknown> {
  const { entries } = await source.entries(tenant, {
    jobId: row.id,
    operation: 'createExportJob',
    limit: 1,
  });
  const sent = entries[0]?.request.body;
  if (sent !== undefined) return sent;
  return (await source.job(tenant, row.id)).request;
}
