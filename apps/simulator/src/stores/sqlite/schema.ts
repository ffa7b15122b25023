/** Stored in the file, so that a file of another program, or with another schema, is recognized. */
export const APPLICATION_ID = 0x41455053;
export const SCHEMA_VERSION = 2;

/** One job in so many is a mark: see `places.ts`. */
export const MARK_EVERY = 64;

/**
 * `jobs` has the columns that the port needs: the row of the job (`lifecycle`, `endsAt`), and its position among all
 * jobs of the tenant and among those of its dataset, with the batches of the jobs before it. Everything else is in
 * the facts, which are JSON.
 *
 * Indexes are the main cost of a commit, as each is a page to write: those on ends are partial, because few rows have
 * one, and of positions only marks are indexed.
 */
export const schema = `
create table tenants (
  key integer primary key,
  org text not null,
  sandbox text not null,
  epoch integer not null,
  version integer not null,
  facts text not null,
  jobs integer not null,
  dataSets integer not null,
  hasOldRows integer not null
);
create unique index tenantsByName on tenants (org, sandbox);

create table jobs (
  tenant integer not null,
  epoch integer not null,
  id integer not null,
  createdAt numeric not null,
  dataSetId text not null,
  lifecycle integer not null,
  endsAt numeric,
  batches integer not null,
  place integer not null,
  batchesBefore integer not null,
  dataSetPlace integer not null,
  dataSetBatchesBefore integer not null,
  facts text not null,
  primary key (tenant, epoch, id)
);
create index jobsByCreation on jobs (tenant, epoch, createdAt, id);
create index jobsByLifecycle on jobs (tenant, epoch, lifecycle, createdAt, id);
create index jobsByEnd on jobs (tenant, epoch, lifecycle, endsAt, createdAt, id)
  where endsAt is not null;
create index jobsByPlace on jobs (tenant, epoch, place)
  where place % ${MARK_EVERY} = 0;
create index jobsByBatches on jobs (tenant, epoch, batchesBefore, place)
  where place % ${MARK_EVERY} = 0;
create index dataSetJobsByCreation on jobs (tenant, epoch, dataSetId, createdAt, id);
create index dataSetJobsByLifecycle on jobs (tenant, epoch, dataSetId, lifecycle, createdAt, id);
create index dataSetJobsByEnd on jobs (tenant, epoch, dataSetId, lifecycle, endsAt, createdAt, id)
  where endsAt is not null;
create index dataSetJobsByPlace on jobs (tenant, epoch, dataSetId, dataSetPlace)
  where dataSetPlace % ${MARK_EVERY} = 0;
create index dataSetJobsByBatches
  on jobs (tenant, epoch, dataSetId, dataSetBatchesBefore, dataSetPlace)
  where dataSetPlace % ${MARK_EVERY} = 0;

create table batches (
  tenant integer not null,
  epoch integer not null,
  id text not null,
  job integer not null,
  primary key (tenant, epoch, id)
) without rowid;

create table dataSets (
  tenant integer not null,
  epoch integer not null,
  id text not null,
  place integer not null,
  facts text not null,
  primary key (tenant, epoch, id)
);
create index dataSetsByPlace on dataSets (tenant, epoch, place);

create table counters (
  tenant integer not null,
  epoch integer not null,
  name text not null,
  value integer not null,
  primary key (tenant, epoch, name)
) without rowid;
`;
