import type { JobRow } from '@aep-sim/types';
import type { RequestRow } from '../../model/request-row.ts';
import { stateAt } from '../../model/stretches.ts';
import { useData, usePage } from '../../state/use-page.ts';

/** When what is read of a job is about. */
export interface Moment {
  /** 0: the clock was not read yet. */
  readonly at: number;
  /** A key for what is read. At now, it stays the same while time advances. */
  readonly key: string;
  /** Another one when it is to be read again: something has changed, or the job is doing something else. */
  readonly version: unknown;
}

/** The time of a poll, which does not change; without one, that of the playhead. */
export function useMoment(row: JobRow, poll?: RequestRow): Moment {
  const page = usePage();
  const { tenant, version } = useData();
  const at = poll?.at ?? page.at.value;
  const instant = poll ? `#${poll.seq}` : page.isAtNow.value || at;
  return {
    at,
    key: [tenant.org, tenant.sandbox, row.id, row.createdAt, instant].join(),
    version: poll ? 0 : `${version.value} ${stateAt(row, at)}`,
  };
}
