import type { Tenant } from '../../core/tenant.ts';
import type { Opened, RowNames, TenantRow, Version } from '../port.ts';
import { type Connection, LIMIT } from './connection.ts';
import type { Scope } from './lists.ts';
import { readCounter, readDataSet, readJob, readJobOfBatch } from './read-rows.ts';
import { type FactsRow, tenantIn } from './rows.ts';

export function readOpened(
  connection: Connection,
  { org, sandbox }: Tenant,
  { jobs = [], batches = [], dataSets = [], counters = [] }: RowNames = {},
): Opened | undefined {
  const row = connection.get<Scope & FactsRow>(
    'select key as tenant, epoch, facts from tenants where org = ? and sandbox = ?',
    org,
    sandbox,
  );
  return (
    row && {
      facts: tenantIn(row),
      jobs: jobs.map((id) => readJob(connection, row, id)),
      batches: batches.map((id) => readJobOfBatch(connection, row, id)),
      dataSets: dataSets.map((id) => readDataSet(connection, row, id)),
      counters: counters.map((name) => readCounter(connection, row, name)),
    }
  );
}

/** The owner of the rows of a version; undefined if it is not the stored one. */
export function scopeOf(
  connection: Connection,
  { org, sandbox, version }: Version,
): Scope | undefined {
  return connection.get<Scope>(
    'select key as tenant, epoch from tenants where org = ? and sandbox = ? and version = ?',
    org,
    sandbox,
    version,
  );
}

export function readTenants(
  connection: Connection,
  { after, limit }: { readonly after?: Tenant; readonly limit: number },
): readonly TenantRow[] {
  const columns = 'org, sandbox, version, jobs, dataSets';
  const rows = after
    ? connection.all<Omit<TenantRow, 'tenant'> & Tenant>(
        `select ${columns} from tenants where (org, sandbox) > (?, ?) order by org, sandbox ${LIMIT}`,
        after.org,
        after.sandbox,
        limit,
      )
    : connection.all<Omit<TenantRow, 'tenant'> & Tenant>(
        `select ${columns} from tenants where org >= '' order by org, sandbox ${LIMIT}`,
        limit,
      );
  return rows.map(({ org, sandbox, ...row }) => ({ tenant: { org, sandbox }, ...row }));
}
