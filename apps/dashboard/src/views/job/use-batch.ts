import type { BatchRows, JobDetail } from '@aep-sim/types';
import { useData, usePage } from '../../state/use-page.ts';
import { type Reading, useRead } from '../../state/use-read.ts';

/** So many rows are shown. */
export const FIRST_ROWS = 100;

/** A written batch and its first rows; of none, nothing is read. They do not change once they are written. */
export function useBatch(
  { id, createdAt }: JobDetail,
  batchId: string | undefined,
  limit = FIRST_ROWS,
): Partial<Reading<BatchRows>> {
  const { source } = usePage();
  const { tenant } = useData();
  const key = [tenant.org, tenant.sandbox, id, createdAt, batchId, limit].join();
  return useRead(key, 0, async () =>
    batchId === undefined ? undefined : source.rows(tenant, batchId, { limit, files: true }),
  ) as Partial<Reading<BatchRows>>;
}
