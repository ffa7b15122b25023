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
 * Stores facts, with the few reads that the API needs. It knows no phases and no rules of the platform: reads use
 * ranges of the columns that `rowOf` returns for each job. Every adapter passes `suite/suite.ts`.
 *
 * All reads except `open` are of the version that was opened. Undefined means that the tenant was written since:
 * open it again.
 */
export interface Store {
  /** The current tenant with the named rows, in one snapshot. Undefined for one that was never written. */
  open(tenant: Tenant, names?: RowNames): Promise<Opened | undefined>;
  jobs(at: Version, query: JobQuery): Promise<JobSlice | undefined>;
  /**
   * Each of the datasets that exist, with the last of its jobs in each of the ranges: the newest or, in a
   * range by ends, the last to end, and of several with the same end the newest.
   */
  latest(at: Version, query: LatestQuery): Promise<Latest | undefined>;
  /** For each of the edges the next times after it, each once, at most `limit`, in ascending order. */
  edges(
    at: Version,
    edges: readonly PhaseEdge[],
    limit: number,
  ): Promise<readonly (readonly Instant[])[] | undefined>;
  /** In the order of their creation. */
  dataSets(
    at: Version,
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly DataSetFacts[] | undefined>;
  /**
   * Writes all of the changes or none, and only if the tenant's version is still the one in `changes.tenant`,
   * 0 for a tenant that was never written. The stored version is one more. False means that another write was first.
   * A job or dataset with a known ID replaces the stored one; a job's creation, dataset, and batches never change.
   * If the epoch differs from the stored one, everything that was stored before is removed.
   */
  commit(tenant: Tenant, changes: Changes): Promise<boolean>;
  /**
   * Increases counters of the tenant's epoch by one, atomically, and returns their values before. A tenant that was
   * never written has none: 0, and nothing is stored. The version stays. Undefined if the tenant has another epoch by
   * now: then nothing is counted.
   */
  count(tenant: TenantEpoch, names: readonly string[]): Promise<readonly number[] | undefined>;
  /** Removes a tenant with everything it has, if its version is still this one. False: another write was first. */
  remove(at: Version): Promise<boolean>;
  /** Tenants that were written, by org and sandbox. */
  tenants(page: { readonly after?: Tenant; readonly limit: number }): Promise<readonly TenantRow[]>;
}

/** Other processes have written each time, or lock the store: nothing has changed, and a later try may succeed. */
export class Busy extends Error {}

/** Another process has locked the store. */
export class StoreLocked extends Busy {}

export interface Version extends Tenant {
  readonly version: number;
}

/** IDs of the rows to read along with the tenant. */
export interface RowNames {
  readonly jobs?: readonly number[];
  /** The jobs of these batches. A batch ID belongs to one job. */
  readonly batches?: readonly string[];
  readonly dataSets?: readonly string[];
  readonly counters?: readonly string[];
}

/** Each list is as long as that of the names, and has undefined (a counter: 0) for what does not exist. */
export interface Opened {
  readonly facts: TenantFacts;
  readonly jobs: readonly (JobFacts | undefined)[];
  readonly batches: readonly (JobFacts | undefined)[];
  readonly dataSets: readonly (DataSetFacts | undefined)[];
  readonly counters: readonly number[];
}

export interface JobQuery {
  /** Only jobs in one of these ranges, which do not overlap; absent: all. */
  readonly in?: readonly PhaseRange[];
  /** Only jobs that export to one of these, in any order and possibly repeated; absent: to any. */
  readonly dataSetIds?: readonly string[];
  /** Default `newest`: by creation and, within a millisecond, by ID. */
  readonly first?: 'newest' | 'oldest';
  /** Start after this position in the list, whether or not a job is there: new jobs do not move the page. */
  readonly after?: Key;
  /** Skip this number of jobs at the beginning. */
  readonly skip?: number;
  /** Skip jobs at the beginning as long as they have at most this number of batches together. */
  readonly skipBatches?: number;
  readonly limit: number;
}

export interface JobSlice extends JobPage {
  /** How many batches the jobs have that were skipped by `skipBatches`. */
  readonly skippedBatches: number;
}

export interface LatestQuery {
  readonly in: readonly PhaseRange[];
  /** In any order and possibly repeated; absent: all that the tenant has. */
  readonly dataSetIds?: readonly string[];
}

export interface Latest {
  readonly dataSets: readonly DataSetFacts[];
  /** In no order; a job that is the last of two ranges may occur twice. */
  readonly jobs: readonly JobFacts[];
}

export interface TenantRow {
  readonly tenant: Tenant;
  readonly version: number;
  readonly jobs: number;
  readonly dataSets: number;
}
