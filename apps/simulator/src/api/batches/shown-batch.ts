import type { Batch } from '@aep-sim/types';
import type { BatchAt } from '../../core/batch.ts';
import type { Exports } from '../../export/port.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { batchForm } from './batch-form.ts';

/** A batch as Catalog shows it, beside its id. */
export async function shownBatch(
  exports: Exports,
  at: RequestContext,
  batch: BatchAt,
): Promise<[id: string, form: Batch]> {
  const records = await recordsOf(exports, at, batch);
  return [batch.id, batchForm(batch, at.tenant.org, records)];
}

/** How many rows a batch holds; undefined for one that is not written. */
async function recordsOf(
  exports: Exports,
  { tenant, facts }: RequestContext,
  { job, index, state }: BatchAt,
): Promise<number | undefined> {
  if (state !== 'written' && state !== 'replaced') return undefined;
  const { byBatch } = await exports.counts({ tenant, origin: facts.origin, job });
  return byBatch?.[index];
}
