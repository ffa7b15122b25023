import type { DataSetFacts } from '../../core/data-set.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { type Connection, LIMIT } from './connection.ts';
import type { Scope } from './lists.ts';
import { dataSetIn, type FactsRow, jobIn } from './rows.ts';

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

export function readJob(
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

export function readJobOfBatch(
  connection: Connection,
  scope: Scope,
  id: string,
): JobFacts | undefined {
  const found = connection.get<{ readonly job: number }>(
    'select job from batches where tenant = ? and epoch = ? and id = ?',
    scope.tenant,
    scope.epoch,
    id,
  );
  return found && readJob(connection, scope, found.job);
}

export function readCounter(
  connection: Connection,
  { tenant, epoch }: Scope,
  name: string,
): number {
  const row = connection.get<{ readonly value: number }>(
    'select value from counters where tenant = ? and epoch = ? and name = ?',
    tenant,
    epoch,
    name,
  );
  return row?.value ?? 0;
}
