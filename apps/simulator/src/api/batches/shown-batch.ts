import type { Batch } from '@aep-sim/types';
import type { BatchAt } from '../../core/batch.ts';
import type { Counts } from '../../core/job-facts.ts';
import type { Exports } from '../../export/port.ts';
import { yieldIfLong } from '../../steps/yield-if-long.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { batchForm } from './batch-form.ts';

/** A batch as Catalog shows it, with its ID. */
export async function shownBatch(
  exports: Pick<Exports, 'counts'>,
  at: RequestContext,
  batch: BatchAt,
): Promise<[id: string, form: Batch]> {
  const records = await recordsOf(exports, at, batch);
  return [batch.id, batchForm(batch, at.tenant.org, records)];
}

/** The same for several batches. A job is counted once, and other requests are served between two jobs. */
export async function eachShown(
  exports: Pick<Exports, 'counts'>,
  at: RequestContext,
  batches: readonly BatchAt[],
): Promise<[id: string, form: Batch][]> {
  const known = new Map<number, Counts>();
  const counts: Exports['counts'] = async (of) => {
    const counted = known.get(of.job.id) ?? (await exports.counts(of));
    known.set(of.job.id, counted);
    return counted;
  };
  const shown: [string, Batch][] = [];
  for (const batch of batches) {
    const turn = yieldIfLong();
    if (turn) await turn;
    shown.push(await shownBatch({ counts }, at, batch));
  }
  return shown;
}

/** How many rows a batch has; undefined for one that is not written. */
async function recordsOf(
  exports: Pick<Exports, 'counts'>,
  { tenant, facts }: RequestContext,
  { job, index, state }: BatchAt,
): Promise<number | undefined> {
  if (state !== 'written' && state !== 'replaced') return undefined;
  const { byBatch } = await exports.counts({ tenant, origin: facts.origin, job });
  return byBatch?.[index];
}
