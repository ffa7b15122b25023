import type { BatchRows } from '@aep-sim/types';
import type { BatchAt } from '../core/batch.ts';
import type { Exports } from '../export/port.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { jsonOf } from './json-of.ts';

/**
 * The first rows of a batch, at most `limit`. One that is not written has none.
 *
 * @throws FileMissing where the profiles of its job are gone
 */
export async function batchRows(
  exports: Pick<Exports, 'rows'>,
  { tenant, facts }: Pick<RequestContext, 'tenant' | 'facts'>,
  { id, job, index, state }: BatchAt,
  limit: number,
): Promise<BatchRows> {
  const isWritten = state === 'written' || state === 'replaced';
  const batch = { tenant, origin: facts.origin, job, index };
  // One more than is shown tells whether there are more.
  const rows = isWritten ? await exports.rows(batch, limit + 1) : [];
  return {
    batchId: id,
    jobId: job.id,
    state,
    rows: rows.slice(0, limit).map((row) => jsonOf(row) as Record<string, unknown>),
    more: rows.length > limit,
  };
}
