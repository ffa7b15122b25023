import type { DataSetFacts } from '../../core/data-set.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { Tenant } from '../../core/tenant.ts';
import type { Opened, RowNames, TenantRow, Version } from '../port.ts';
import { type Connection, LIMIT } from './connection.ts';
import type { Scope } from './lists.ts';
import { dataSetIn, type FactsRow, jobIn, tenantIn } from './rows.ts';

// What is found by its name: the tenant, and rows of its epoch.

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

/** Whose rows a version has; undefined where it is not the stored one. */
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

export function readDataSets(
  connection: Connection,
  { tenant, epoch }: Scope,
  { skip, limit }: { readonly skip: number; readonly limit: number },
): readonly DataSetFacts[] {
  return connection
    .all<FactsRow>(
      `select facts from dataSets where tenant = ? and epoch = ?
        order by place ${LIMIT} offset ? + 0`,
      tenant,
      epoch,
      limit,
      skip,
    )
    .map(dataSetIn);
}

export function readDataSet(
  connection: Connection,
  { tenant, epoch }: Scope,
  id: string,
): DataSetFacts | undefined {
  const row = connection.get<FactsRow>(
    'select facts from dataSets where tenant = ? and epoch = ? and id = ?',
    tenant,
    epoch,
    id,
  );
  return row && dataSetIn(row);
}

function readJob(
  connection: Connection,
  { tenant, epoch }: Scope,
  id: number,
): JobFacts | undefined {
  const row = connection.get<FactsRow>(
    'select facts from jobs where tenant = ? and epoch = ? and id = ?',
    tenant,
    epoch,
    id,
  );
  return row && jobIn(row);
}

/** The newest, where several name the same batch. */
function readJobOfBatch(connection: Connection, scope: Scope, id: string): JobFacts | undefined {
  const found = connection.get<{ readonly job: number }>(
    `select job from batches where tenant = ? and epoch = ? and id = ?
      order by createdAt desc, job desc limit 1`,
    scope.tenant,
    scope.epoch,
    id,
  );
  return found && readJob(connection, scope, found.job);
}

function readCounter(connection: Connection, { tenant, epoch }: Scope, name: string): number {
  const row = connection.get<{ readonly value: number }>(
    'select value from counters where tenant = ? and epoch = ? and name = ?',
    tenant,
    epoch,
    name,
  );
  return row?.value ?? 0;
}
