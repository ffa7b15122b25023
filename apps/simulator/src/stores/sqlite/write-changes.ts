import type { Changes } from '../../core/commands/changes.ts';
import type { Tenant } from '../../core/tenant.ts';
import type { Connection } from './connection.ts';
import type { Scope } from './lists.ts';
import { removeOldRows, removeRowsFrom } from './old-epochs.ts';
import { writeJobs } from './write-jobs.ts';
import { setCounter, writeDataSets } from './write-rows.ts';

interface Stored extends Scope {
  readonly version: number;
  readonly jobs: number;
  readonly dataSets: number;
  readonly hasOldRows: number;
}

/** Writes changes, in a transaction. False, and nothing is written, if their version is not the stored one. */
export async function writeChanges(
  connection: Connection,
  tenant: Tenant,
  changes: Changes,
): Promise<boolean> {
  const before = stored(connection, tenant);
  if ((before?.version ?? 0) !== changes.tenant.version) return false;
  const facts = { ...changes.tenant, version: changes.tenant.version + 1 };
  const key = before?.tenant ?? insertTenant(connection, tenant);
  const scope = { tenant: key, epoch: facts.epoch };
  const isReset = before !== undefined && before.epoch !== facts.epoch;
  if (isReset) removeRowsFrom(connection, scope);
  const { jobs = 0, dataSets = 0, hasOldRows = 0 } = before ?? {};
  const kept = isReset ? { jobs: 0, dataSets: 0 } : { jobs, dataSets };

  const createdJobs = await writeJobs(connection, scope, changes.jobs ?? []);
  const createdDataSets = writeDataSets(connection, scope, changes);
  for (const [name, value] of Object.entries(changes.counters ?? {})) {
    setCounter(connection, scope, name, value);
  }
  const isSwept = hasOldRows === 0 || !removeOldRows(connection, scope);
  connection.run(
    `update tenants set epoch = ?, version = ?, facts = ?, jobs = ?, dataSets = ?, hasOldRows = ?
      where key = ?`,
    facts.epoch,
    facts.version,
    JSON.stringify(facts),
    kept.jobs + createdJobs,
    kept.dataSets + createdDataSets,
    isReset || !isSwept ? 1 : 0,
    key,
  );
  return true;
}

function stored(connection: Connection, { org, sandbox }: Tenant): Stored | undefined {
  return connection.get<Stored>(
    `select key as tenant, epoch, version, jobs, dataSets, hasOldRows from tenants
      where org = ? and sandbox = ?`,
    org,
    sandbox,
  );
}

/** Returns the key. The values of the row are written at the end of the commit. */
function insertTenant(connection: Connection, { org, sandbox }: Tenant): number {
  const row = connection.get<{ readonly key: number }>(
    `insert into tenants (org, sandbox, epoch, version, facts, jobs, dataSets, hasOldRows)
      values (?, ?, 0, 0, '', 0, 0, 0) returning key`,
    org,
    sandbox,
  );
  return row?.key as number;
}
