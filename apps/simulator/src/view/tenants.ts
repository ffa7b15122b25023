import type { TenantList, TenantRow } from '@aep-sim/types';
import { isRunning } from '../core/clock.ts';
import { phaseRanges } from '../core/phase-ranges.ts';
import type { Tenant } from '../core/tenant.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import type { Tenants } from '../tenants/tenants.ts';

export interface TenantsQuery {
  /** The last tenant of the page before. */
  readonly after?: Tenant;
  readonly limit: number;
  /** How many requests a tenant has had. */
  readonly requestsOf: (tenant: Tenant) => number;
}

/** The store counts no ranges, so that the jobs themselves are read: no more of them than this. */
const MAX_FAILED_JOBS = 1000;

/**
 * A page of the tenants that were written, by org and sandbox.
 *
 * @throws Busy
 */
export async function tenantList(
  tenants: Pick<Tenants, 'list' | 'read'>,
  { requestsOf, ...page }: TenantsQuery,
): Promise<TenantList> {
  const { rows, more } = await tenants.list(page);
  const list: TenantRow[] = [];
  for (const { tenant, jobs, dataSets } of rows) {
    const { org, sandbox } = tenant;
    const counts = { org, sandbox, jobs, dataSets, requests: requestsOf(tenant) };
    list.push(await tenants.read(tenant, {}, (at) => rowOf(at, counts)));
  }
  const last = list.at(-1);
  return {
    tenants: list,
    ...(more && last && { next: { org: last.org, sandbox: last.sandbox } }),
  };
}

type Counts = Pick<TenantRow, 'org' | 'sandbox' | 'jobs' | 'dataSets' | 'requests'>;

async function rowOf(at: RequestContext, counts: Counts): Promise<TenantRow> {
  const { facts, now } = at;
  // Also true of observed jobs that have not ended: they have not failed either.
  const failed = phaseRanges(facts.lifecycles, ['failed'], now);
  const { jobs, more } = await at.jobs({ in: failed, limit: MAX_FAILED_JOBS });
  return {
    ...counts,
    failedJobs: jobs.length,
    ...(more && { failedJobsMore: true as const }),
    clock: { now, running: isRunning(facts.clock) },
  };
}
