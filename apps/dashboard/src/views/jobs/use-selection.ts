import type { JobRow } from '@aep-sim/types';
import { useRef } from 'preact/hooks';
import type { TenantData } from '../../state/tenant-data.ts';
import { useData, usePage } from '../../state/use-page.ts';

export interface Selection {
  readonly id: number | undefined;
  select(id: number): void;
}

/** The selected job: that of the address, or the one that the page chose when it was opened. It never moves by itself. */
export function useSelection(): Selection {
  const page = usePage();
  const data = useData();
  const chosen = useRef<{ readonly data: TenantData; readonly id: number | undefined }>(undefined);
  const jobs = data.jobs.value;
  if (
    chosen.current?.data !== data &&
    jobs.length > 0 &&
    data.isComplete.value &&
    data.clock.value
  ) {
    chosen.current = { data, id: firstSelected(jobs, data.now.value)?.id };
  }
  const asked = page.address.value.query['job'];
  const own = chosen.current?.data === data ? chosen.current.id : undefined;
  return {
    id: /^\d{1,15}$/.test(asked ?? '') ? Number(asked) : own,
    select: (id) => page.go({ query: { job: String(id) } }),
  };
}

/** The failed job that finished last, or else the newest: the failure is selected when the page opens. */
export function firstSelected(jobs: readonly JobRow[], at: number): JobRow | undefined {
  const failed = jobs.filter(
    ({ outcome, endAt = Infinity }) => outcome === 'failed' && endAt <= at,
  );
  return failed.toSorted((a, b) => (b.endAt ?? 0) - (a.endAt ?? 0))[0] ?? jobs[0];
}
