import type { Instant } from '../../core/clock.ts';
import type { PhaseEdge } from '../../core/phase-edges.ts';
import { type Connection, LIMIT } from './connection.ts';
import type { Scope } from './lists.ts';

/**
 * The next times after an edge, each once. It skips from one to the next: of the jobs at one time, which may be
 * all of them if the clock is frozen, it reads the first.
 */
export function readEdge(
  connection: Connection,
  { tenant, epoch }: Scope,
  { lifecycle, by, after }: PhaseEdge,
  limit: number,
): Instant[] {
  const index = by === 'createdAt' ? 'jobsByLifecycle' : 'jobsByEnd';
  const first = (at: string) => `
    select min(${by}) as at from jobs indexed by ${index}
    where tenant = ? and epoch = ? and lifecycle = ? and ${by} > ${at}`;
  const values = [tenant, epoch, lifecycle, after];
  if (limit === 1) return instants(connection.all<Found>(first('?'), ...values));
  const rows = connection.all<Found>(
    `with recursive found (at) as (
      ${first('?')}
      union all
      select (${first('found.at')}) from found where found.at is not null
      ${LIMIT}
    )
    select at from found`,
    ...values,
    ...values.slice(0, 3),
    limit,
  );
  return instants(rows);
}

interface Found {
  /** Null after the last. */
  readonly at: Instant | null;
}

function instants(rows: readonly Found[]): Instant[] {
  return rows.flatMap(({ at }) => at ?? []);
}
