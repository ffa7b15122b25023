import type { Instant } from '../core/clock.ts';
import type { Changes } from '../core/commands/changes.ts';
import type { DataSetFacts } from '../core/data-set.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { JobPage, Key } from '../core/page.ts';
import type { PhaseEdge } from '../core/phase-edges.ts';
import type { PhaseRange } from '../core/phase-ranges.ts';
import type { Tenant, TenantEpoch } from '../core/tenant.ts';
import type { TenantFacts } from '../core/tenant-facts.ts';

/**
 * Keeps facts: in, out, and the few reads that the API needs. It knows no phase and no rule of the platform: what
 * is asked for comes as ranges of the columns that `rowOf` gives each job. Every adapter passes `suite/suite.ts`.
 *
 * All reads but `open` are of the version that was opened. Undefined means that the tenant was written since: open
 * it again.
 */
export interface Store {
  /** The tenant as it stands, with the rows that are named, in one snapshot. Undefined for one never written. */
  open(tenant: Tenant, names?: RowNames): Promise<Opened | undefined>;
  jobs(at: Version, query: JobQuery): Promise<JobSlice | undefined>;
  /**
   * Of each of the datasets that is there, itself and the last of its jobs in each of the ranges: the newest or, in a
   * range by ends, the last to end, and of several that end together the newest.
   */
  latest(at: Version, query: LatestQuery): Promise<Latest | undefined>;
  /** For each of the edges the first instants that come after it, each once, at most `limit`, in their order. */
  edges(
    at: Version,
    edges: readonly PhaseEdge[],
    limit: number,
  ): Promise<readonly (readonly Instant[])[] | undefined>;
  /** In the order of their making. */
  dataSets(
    at: Version,
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly DataSetFacts[] | undefined>;
  /**
   * Writes all of the changes or none, and only while the tenant's version is still the one in `changes.tenant`,
   * 0 for a tenant that was never written. The stored version is one more. False means that another was first.
   * A job or dataset whose id is known replaces the stored one; a job's creation, dataset and batches never change.
   * Where the epoch is another than the stored one, what was stored before is gone.
   */
  commit(tenant: Tenant, changes: Changes): Promise<boolean>;
  /**
   * Raises counters of the tenant's epoch by one, in one step, and gives what they were before. A tenant that was
   * never written has none: 0, and nothing is kept. The version stays. Undefined where the tenant has another epoch by
   * now: then nothing is counted.
   */
  count(tenant: TenantEpoch, names: readonly string[]): Promise<readonly number[] | undefined>;
  /** Takes a tenant out, with all that it has, while its version is still this one. False: another was first. */
  remove(at: Version): Promise<boolean>;
  /** Tenants that were written, by org and sandbox. */
  tenants(page: { readonly after?: Tenant; readonly limit: number }): Promise<readonly TenantRow[]>;
}

/** Others have written each time, or hold the store: nothing has changed, and a later try may go through. */
export class Busy extends Error {}

/** Another process holds the store. */
export class StoreLocked extends Busy {}

export interface Version extends Tenant {
  readonly version: number;
}

/** Ids of what is wanted along with the tenant. */
export interface RowNames {
  readonly jobs?: readonly number[];
  /** The jobs that these batches are of. A batch id is one job's. */
  readonly batches?: readonly string[];
  readonly dataSets?: readonly string[];
  readonly counters?: readonly string[];
}

/** Each list is as long as that of the names, and has undefined (a counter 0) for what is not there. */
export interface Opened {
  readonly facts: TenantFacts;
  readonly jobs: readonly (JobFacts | undefined)[];
  readonly batches: readonly (JobFacts | undefined)[];
  readonly dataSets: readonly (DataSetFacts | undefined)[];
  readonly counters: readonly number[];
}

export interface JobQuery {
  /** Only jobs in one of these ranges, no two of which share a job; absent: all. */
  readonly in?: readonly PhaseRange[];
  /** Only jobs that export to one of these, in any order and also twice; absent: to any. */
  readonly dataSetIds?: readonly string[];
  /** Default `newest`: by creation and, within a millisecond, by id. */
  readonly first?: 'newest' | 'oldest';
  /** Start after this place in the list, whether or not a job stands there: jobs made since cannot move the page. */
  readonly after?: Key;
  /** Leave out that many of the jobs that would come first. */
  readonly skip?: number;
  /** Leave out the jobs that would come first as long as they have no more than so many batches between them. */
  readonly skipBatches?: number;
  readonly limit: number;
}

export interface JobSlice extends JobPage {
  /** How many batches the jobs have that were left out for `skipBatches`. */
  readonly skippedBatches: number;
}

export interface LatestQuery {
  readonly in: readonly PhaseRange[];
  /** In any order and also twice; absent: all that the tenant has. */
  readonly dataSetIds?: readonly string[];
}

export interface Latest {
  readonly dataSets: readonly DataSetFacts[];
  /** In no order; a job that is the last of two ranges may come twice. */
  readonly jobs: readonly JobFacts[];
}

export interface TenantRow {
  readonly tenant: Tenant;
  readonly version: number;
  readonly jobs: number;
  readonly dataSets: number;
}
