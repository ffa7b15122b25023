import type { JobRow } from '@aep-sim/types';
import { requestIn } from '../../model/repeated-request.ts';
import type { Source, Tenant } from '../../source/source.ts';

/** The body with which a job was created, as it was sent; where that is no longer kept, as its answer repeats it. */
export async function createBody(source: Source, tenant: Tenant, row: JobRow): Promise<unknown> {
  const { entries } = await source.entries(tenant, {
    jobId: row.id,
    operation: 'createExportJob',
    limit: 1,
  });
  return entries[0]?.request.body ?? repeatedBody(source, tenant, row);
}

export async function repeatedBody(source: Source, tenant: Tenant, { id }: JobRow) {
  return requestIn((await source.answer(tenant, id, { edition: 'platform' })).answer);
}
