import type { Instant } from '../../core/clock.ts';
import type { Changes } from '../../core/commands/changes.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { Tenant, TenantFacts } from '../../core/tenant.ts';
import type { Store } from '../port.ts';
import { JobIndex } from './job-index.ts';
import { sharedRequests } from './shared-requests.ts';

interface Shelf {
  readonly facts: TenantFacts;
  readonly jobs: JobIndex;
  readonly dataSets: Map<string, DataSetFacts>;
}

/** Keeps everything in this process, and nothing when it ends. */
export function memoryStore(): Store {
  const shelves = new Map<string, Shelf>();
  const share = sharedRequests();
  const keyOf = ({ org, sandbox }: Tenant): string => `${org} ${sandbox}`;

  const write = (tenant: Tenant, changes: Changes, from: Shelf | undefined): boolean => {
    const key = keyOf(tenant);
    const version = shelves.get(key)?.facts.version ?? 0;
    if (version !== changes.tenant.version) return false;
    const shelf = {
      facts: { ...changes.tenant, version: version + 1 },
      jobs: from?.jobs ?? new JobIndex(),
      dataSets: from?.dataSets ?? new Map<string, DataSetFacts>(),
    };
    for (const job of changes.jobs ?? []) shelf.jobs.put(share(job));
    for (const dataSet of changes.dataSets ?? []) shelf.dataSets.set(dataSet.id, dataSet);
    for (const id of changes.removed ?? []) shelf.dataSets.delete(id);
    shelves.set(key, shelf);
    return true;
  };

  return {
    tenant: async (tenant) => shelves.get(keyOf(tenant))?.facts,
    job: async (tenant, id) => shelves.get(keyOf(tenant))?.jobs.get(id),
    jobs: async (tenant, query) =>
      shelves.get(keyOf(tenant))?.jobs.page(query) ?? { jobs: [], more: false },
    jobOfBatch: async (tenant, batchId) => shelves.get(keyOf(tenant))?.jobs.ofBatch(batchId),
    lastToLeave: async (tenant, { dataSetId, end, now }) =>
      shelves.get(keyOf(tenant))?.jobs.lastToLeave(dataSetId, end, now),
    nextChange: async (tenant, now: Instant) => shelves.get(keyOf(tenant))?.jobs.nextChange(now),
    dataSet: async (tenant, id) => shelves.get(keyOf(tenant))?.dataSets.get(id),
    dataSets: async (tenant, { skip, limit }) => {
      const all = shelves.get(keyOf(tenant))?.dataSets.values() ?? [];
      return [...all].slice(skip, skip + limit);
    },
    commit: async (tenant, changes) => write(tenant, changes, shelves.get(keyOf(tenant))),
    replace: async (tenant, changes) => write(tenant, changes, undefined),
  };
}
