import type { Changes } from '../../core/commands/changes.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { changed, type JobFacts } from '../../core/job-facts.ts';
import type { Lifecycle } from '../../core/lifecycle.ts';
import { paces } from '../../core/script.ts';
import type { Tenant, TenantEpoch } from '../../core/tenant.ts';
import type { TenantFacts } from '../../core/tenant-facts.ts';
import type { Store, Version } from '../port.ts';

export type CreateStore = () => Promise<Store> | Store;

export const tenant: Tenant = { org: 'A@AdobeOrg', sandbox: 'prod' };

export const firstEpoch: TenantEpoch = { ...tenant, epoch: 1 };

export const succeeding: Lifecycle = { number: 0, script: 'succeeds', pace: paces.quick };
export const failing: Lifecycle = { number: 1, script: 'fails-writing', pace: paces.quick };

export function tenantFacts(over: Partial<TenantFacts> = {}): TenantFacts {
  return {
    epoch: 1,
    version: 0,
    origin: { seed: 's', ...tenant },
    world: 'empty',
    clock: [],
    rules: [],
    population: { synthetic: 10 },
    basePopulation: { synthetic: 10 },
    lifecycles: [succeeding, failing],
    nextJobId: 1,
    nextSerial: 1,
    ...over,
  };
}

/** A job that is created so many milliseconds after 1000 as its id says. */
export function job(id: number, over: Partial<JobFacts> = {}): JobFacts {
  return {
    id,
    createdAt: 1000 + id,
    requestId: `request ${id}`,
    instance: 'ups',
    request: { dataSetId: 'd', schemaName: 's' },
    lifecycle: succeeding,
    batchIds: [`batch ${id}`],
    population: { synthetic: 10 },
    ...over,
  };
}

export function exportTo(dataSetId: string): Pick<JobFacts, 'request'> {
  return { request: { dataSetId, schemaName: 's' } };
}

/** So many batches, whose ids no other job has. */
export function batches(id: number, count: number): Pick<JobFacts, 'batchIds'> {
  return { batchIds: Array.from({ length: count }, (_, index) => `batch ${index} of ${id}`) };
}

/** The job after it was cancelled such that it ends then. */
export function cancelled(facts: JobFacts, endsAt: number): JobFacts {
  return changed(facts, { cancelAskedAt: endsAt - facts.lifecycle.pace.cancellingMs });
}

export function dataSet(id: string, over: Partial<DataSetFacts> = {}): DataSetFacts {
  return { id, viewId: 'v', createdAt: 1, holdsProfiles: true, definition: { name: id }, ...over };
}

/** Commits on top of what is stored, and gives the version that stands then. */
export async function write(
  store: Store,
  changes: Omit<Changes, 'tenant'> & { readonly tenant?: Partial<TenantFacts> },
  of: Tenant = tenant,
): Promise<Version> {
  const facts = (await store.open(of))?.facts ?? tenantFacts();
  const committed = await store.commit(of, { ...changes, tenant: { ...facts, ...changes.tenant } });
  if (!committed) throw new Error('The commit was not written.');
  return { ...of, version: facts.version + 1 };
}

/** A new store with these jobs. */
export async function storeOf(
  create: CreateStore,
  jobs: readonly JobFacts[],
): Promise<{ readonly store: Store; readonly at: Version }> {
  const store = await create();
  return { store, at: await write(store, { jobs }) };
}

export function idsOf(slice: { readonly jobs: readonly JobFacts[] } | undefined): number[] {
  if (!slice) throw new Error('The version is not the stored one.');
  return slice.jobs.map(({ id }) => id);
}
