import type { JobRow } from '@aep-sim/types';
import { useEffect, useState } from 'preact/hooks';
import { useData, usePage } from '../../state/use-page.ts';

/**
 * Jobs as they were known at the playhead: a cancel, or the removal of a dataset, that came later has changed the plan,
 * and what it was before is read.
 */
export function useKnownThen(rows: readonly JobRow[]): readonly JobRow[] {
  const { source, at } = usePage();
  const { tenant } = useData();
  const [plans, setPlans] = useState<ReadonlyMap<number, JobRow>>(new Map());
  const then = at.value;
  const changed = rows.filter((row) => (changedAt(row) ?? 0) > then);
  const missing = changed.filter(({ id }) => !plans.has(id)).map(({ id }) => id);
  useEffect(() => {
    for (const row of changed) {
      const before = (changedAt(row) ?? 0) - 1;
      source.job(tenant, row.id, before).then(
        (plan) => setPlans((known) => new Map([...known, [row.id, plan]])),
        // The connection bar reports lost data; the job is shown as it is known now.
        () => {},
      );
    }
  }, [missing.join()]);
  if (changed.length === 0) return rows;
  return rows.map((row) => ((changedAt(row) ?? 0) > then ? (plans.get(row.id) ?? row) : row));
}

function changedAt({ cancelAskedAt, dataSetGoneAt }: JobRow): number | undefined {
  return cancelAskedAt ?? dataSetGoneAt;
}
