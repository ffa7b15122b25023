import type { BatchRows } from '@aep-sim/types';
import type { BatchAt } from '../core/batch.ts';
import type { Exports } from '../export/port.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { jsonOf } from './json-of.ts';

/** An answer is made in one go: of large rows fewer are shown, at least one. */
const MAX_CHARACTERS = 2_097_152;

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
  const shown: Record<string, unknown>[] = [];
  let characters = 0;
  for (const row of rows.slice(0, limit)) {
    const turn = yieldIfLong();
    if (turn) await turn;
    const plain = jsonOf(row) as Record<string, unknown>;
    characters += JSON.stringify(plain).length;
    if (characters > MAX_CHARACTERS && shown.length > 0) break;
    shown.push(plain);
  }
  return {
    batchId: id,
    jobId: job.id,
    state,
    rows: shown,
    more: rows.length > shown.length,
  };
}
