import type { Instant } from '../core/clock.ts';
import type { Changes } from '../core/commands/changes.ts';
import type { DataSetFacts } from '../core/data-set.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { JobPage, JobQuery } from '../core/page.ts';
import type { Tenant, TenantFacts } from '../core/tenant.ts';

export type BatchEnd = 'written' | 'failed';

/**
 * Keeps facts: in, out, and the few reads that the API needs. It knows no rule of the platform.
 * Every adapter passes the suite in `suite.ts`.
 */
export interface Store {
  /** Undefined for a tenant that was never written. */
  tenant(tenant: Tenant): Promise<TenantFacts | undefined>;
  job(tenant: Tenant, id: number): Promise<JobFacts | undefined>;
  jobs(tenant: Tenant, query: JobQuery): Promise<JobPage>;
  /** The job whose batch has this id; the last that was made, where there are several. */
  jobOfBatch(tenant: Tenant, batchId: string): Promise<JobFacts | undefined>;
  /** Of the jobs of a data set that have left such a batch by `now`, the last to end. */
  lastToLeave(
    tenant: Tenant,
    query: { readonly dataSetId: string; readonly end: BatchEnd; readonly now: Instant },
  ): Promise<JobFacts | undefined>;
  /** The first instant after `now` at which any job changes its phase. */
  nextChange(tenant: Tenant, now: Instant): Promise<Instant | undefined>;
  dataSet(tenant: Tenant, id: string): Promise<DataSetFacts | undefined>;
  /** In the order of their making. */
  dataSets(
    tenant: Tenant,
    page: { readonly skip: number; readonly limit: number },
  ): Promise<readonly DataSetFacts[]>;
  /**
   * Writes all of the changes or none, and only while the tenant's version is still the one in
   * `changes.tenant`, 0 for a tenant that was never written. The stored version is one more.
   * False means that somebody else was first: read again, decide again.
   * A job or data set whose id is known replaces the stored one.
   */
  commit(tenant: Tenant, changes: Changes): Promise<boolean>;
  /** Like commit, but what the tenant held before is gone. */
  replace(tenant: Tenant, changes: Changes): Promise<boolean>;
}
