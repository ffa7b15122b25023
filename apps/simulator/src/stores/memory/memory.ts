import type { Changes } from '../../core/commands/changes.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { type Tenant, tenantKey } from '../../core/tenant.ts';
import type { TenantFacts } from '../../core/tenant-facts.ts';
import type { Store, Version } from '../port.ts';
import { Jobs } from './jobs.ts';
import { sharedRequests } from './shared-requests.ts';

interface Kept {
  readonly tenant: Tenant;
  readonly facts: TenantFacts;
  readonly jobs: Jobs;
  readonly dataSets: Map<string, DataSetFacts>;
  readonly counters: Map<string, number>;
}

/** Keeps everything in this process; it is lost when the process ends. */
export function memoryStore(): Store {
  const tenants = new Map<string, Kept>();
  const share = sharedRequests();
  const of = (tenant: Tenant): Kept | undefined => tenants.get(tenantKey(tenant));
  const at = (version: Version): Kept | undefined => {
    const kept = of(version);
    return kept?.facts.version === version.version ? kept : undefined;
  };

  const commit = (tenant: Tenant, changes: Changes): boolean => {
    const before = of(tenant);
    const version = before?.facts.version ?? 0;
    if (version !== changes.tenant.version) return false;
    const facts = { ...changes.tenant, version: version + 1 };
    const isSameEpoch = before?.facts.epoch === facts.epoch;
    const kept = before && isSameEpoch ? { ...before, facts } : emptyOf(tenant, facts);
    if (changes.jobs) kept.jobs.putAll(changes.jobs.map(share));
    for (const dataSet of changes.dataSets ?? []) kept.dataSets.set(dataSet.id, dataSet);
    for (const id of changes.removed ?? []) kept.dataSets.delete(id);
    for (const name in changes.counters) kept.counters.set(name, changes.counters[name] ?? 0);
    tenants.set(tenantKey(tenant), kept);
    return true;
  };

  return {
    open: async (tenant, names = {}) => {
      const kept = of(tenant);
      return (
        kept && {
          facts: kept.facts,
          jobs: names.jobs?.map((id) => kept.jobs.get(id)) ?? [],
          batches: names.batches?.map((id) => kept.jobs.ofBatch(id)) ?? [],
          dataSets: names.dataSets?.map((id) => kept.dataSets.get(id)) ?? [],
          counters: names.counters?.map((name) => kept.counters.get(name) ?? 0) ?? [],
        }
      );
    },
    jobs: async (version, query) => at(version)?.jobs.slice(query),
    latest: async (version, { in: ranges, dataSetIds }) => {
      const kept = at(version);
      if (!kept) return undefined;
      const ids = new Set(dataSetIds ?? kept.dataSets.keys());
      const dataSets = [...ids].flatMap((id) => kept.dataSets.get(id) ?? []);
      return { dataSets, jobs: dataSets.flatMap(({ id }) => kept.jobs.latest(id, ranges)) };
    },
    edges: async (version, edges, limit) => {
      const kept = at(version);
      return kept && edges.map((edge) => kept.jobs.edges(edge, limit));
    },
    dataSets: async (version, { skip, limit }) => {
      const kept = at(version);
      return kept && [...kept.dataSets.values()].slice(skip, skip + limit);
    },
    commit: async (tenant, changes) => commit(tenant, changes),
    count: async (tenant, names) => {
      const kept = of(tenant);
      if (!kept) return names.map(() => 0);
      if (kept.facts.epoch !== tenant.epoch) return undefined;
      return names.map((name) => {
        const before = kept.counters.get(name) ?? 0;
        kept.counters.set(name, before + 1);
        return before;
      });
    },
    remove: async (version) => at(version) !== undefined && tenants.delete(tenantKey(version)),
    tenants: async ({ after, limit }) => {
      const rows = [...tenants.values()].sort((a, b) => compare(a.tenant, b.tenant));
      const following = after ? rows.filter(({ tenant }) => compare(tenant, after) > 0) : rows;
      return following.slice(0, limit).map(({ tenant, facts, jobs, dataSets }) => ({
        tenant,
        version: facts.version,
        jobs: jobs.count,
        dataSets: dataSets.size,
      }));
    },
  };
}

/** By organization, then by sandbox. */
function compare(a: Tenant, b: Tenant): number {
  if (a.org !== b.org) return a.org < b.org ? -1 : 1;
  if (a.sandbox === b.sandbox) return 0;
  return a.sandbox < b.sandbox ? -1 : 1;
}

function emptyOf({ org, sandbox }: Tenant, facts: TenantFacts): Kept {
  return {
    tenant: { org, sandbox },
    facts,
    jobs: new Jobs(),
    dataSets: new Map(),
    counters: new Map(),
  };
}
