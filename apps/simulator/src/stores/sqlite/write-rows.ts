import type { Changes } from '../../core/commands/changes.ts';
import type { TenantEpoch } from '../../core/tenant.ts';
import type { Connection } from './connection.ts';
import type { Scope } from './lists.ts';

/** Writes and removes datasets, and returns by how many their number has increased. */
export function writeDataSets(
  connection: Connection,
  { tenant, epoch }: Scope,
  { dataSets = [], removed = [] }: Changes,
): number {
  let more = 0;
  for (const dataSet of dataSets) {
    const facts = JSON.stringify(dataSet);
    const replaced = connection.run(
      'update dataSets set facts = ? where tenant = ? and epoch = ? and id = ?',
      ...[facts, tenant, epoch, dataSet.id],
    );
    if (replaced > 0) continue;
    more += connection.run(
      `insert into dataSets (tenant, epoch, id, place, facts) values (?, ?, ?,
        1 + coalesce((select max(place) from dataSets where tenant = ? and epoch = ?), 0), ?)`,
      ...[tenant, epoch, dataSet.id, tenant, epoch, facts],
    );
  }
  for (const id of removed) {
    more -= connection.run(
      'delete from dataSets where tenant = ? and epoch = ? and id = ?',
      ...[tenant, epoch, id],
    );
  }
  return more;
}

export function setCounter(
  connection: Connection,
  { tenant, epoch }: Scope,
  name: string,
  value: number,
): void {
  connection.run(
    `insert into counters (tenant, epoch, name, value) values (?, ?, ?, ?)
      on conflict (tenant, epoch, name) do update set value = excluded.value`,
    ...[tenant, epoch, name, value],
  );
}

/**
 * Increases counters by one, and returns their values before. A tenant that was never written has none; undefined if it
 * has another epoch by now.
 */
export function raiseCounters(
  connection: Connection,
  { org, sandbox, epoch }: TenantEpoch,
  names: readonly string[],
): readonly number[] | undefined {
  const scope = connection.get<Scope>(
    'select key as tenant, epoch from tenants where org = ? and sandbox = ?',
    ...[org, sandbox],
  );
  if (!scope) return names.map(() => 0);
  if (scope.epoch !== epoch) return undefined;
  return names.map((name) => {
    const row = connection.get<{ readonly before: number }>(
      `insert into counters (tenant, epoch, name, value) values (?, ?, ?, 1)
        on conflict (tenant, epoch, name) do update set value = value + 1
        returning value - 1 as before`,
      ...[scope.tenant, scope.epoch, name],
    );
    return row?.before ?? 0;
  });
}
