import type { Instant } from '../../../core/clock.ts';
import type { Changes } from '../../../core/commands/changes.ts';
import type { DataSetFacts } from '../../../core/data-set.ts';
import { type Phase, phaseAt } from '../../../core/job.ts';
import type { JobFacts } from '../../../core/job-facts.ts';
import { endOf } from '../../../core/plan.ts';
import type { TenantFacts } from '../../../core/tenant-facts.ts';
import type { JobQuery, JobSlice } from '../../port.ts';
import { tenantFacts } from '../facts.ts';

/** A tenant as plain lists: each question is answered by looking at everything. It files nothing and knows no range. */
export class Oracle {
  facts: TenantFacts = tenantFacts({ lifecycles: [], epoch: 0 });
  now: Instant = 1_000_000;
  jobs: JobFacts[] = [];
  dataSets: DataSetFacts[] = [];
  counters = new Map<string, number>();

  apply({ tenant, jobs = [], dataSets = [], removed = [], counters = {} }: Changes): void {
    if (tenant.epoch !== this.facts.epoch) {
      this.jobs = [];
      this.dataSets = [];
      this.counters = new Map();
    }
    this.facts = { ...tenant, version: tenant.version + 1 };
    for (const job of jobs) this.jobs = withOne(this.jobs, job);
    for (const dataSet of dataSets) this.dataSets = withOne(this.dataSets, dataSet);
    this.dataSets = this.dataSets.filter(({ id }) => !removed.includes(id));
    for (const [name, value] of Object.entries(counters)) this.counters.set(name, value);
  }

  hasEnded(job: JobFacts): boolean {
    return ['succeeded', 'failed', 'cancelled'].includes(phaseAt(job, this.now));
  }

  /** The jobs in some phases. Of observed jobs, only those that have ended can be found. */
  inPhases(phases: readonly Phase[]): JobFacts[] {
    return this.jobs.filter(
      (job) =>
        phases.includes(phaseAt(job, this.now)) &&
        (job.lifecycle.number !== undefined || this.hasEnded(job)),
    );
  }

  page(
    jobs: readonly JobFacts[],
    { dataSetIds, first = 'newest', after, skip = 0, skipBatches = -1, limit }: JobQuery,
  ): JobSlice {
    const sign = first === 'newest' ? -1 : 1;
    const rest = jobs
      .filter((job) => !dataSetIds || dataSetIds.includes(job.request.dataSetId))
      .filter((job) => !after || sign * byCreation(job, after) > 0)
      .sort((a, b) => sign * byCreation(a, b))
      .slice(skip);
    let skippedBatches = 0;
    while (rest[0] && skippedBatches + rest[0].batchIds.length <= skipBatches) {
      skippedBatches += rest.shift()?.batchIds.length ?? 0;
    }
    return { jobs: rest.slice(0, limit), more: rest.length > limit, skippedBatches };
  }

  jobOfBatch(batchId: string): JobFacts | undefined {
    return this.jobs.find(({ batchIds }) => batchIds.includes(batchId));
  }
}

export function byCreation(
  a: { readonly createdAt: Instant; readonly id: number },
  b: { readonly createdAt: Instant; readonly id: number },
): number {
  return a.createdAt === b.createdAt ? a.id - b.id : a.createdAt - b.createdAt;
}

/** The last to end; of those that end together the one that was created last. */
export function lastToEnd(jobs: readonly JobFacts[]): JobFacts | undefined {
  return jobs.toSorted((a, b) => endOf(a).endAt - endOf(b).endAt || byCreation(a, b)).at(-1);
}

function withOne<T extends { readonly id: unknown }>(list: readonly T[], one: T): T[] {
  return list.some(({ id }) => id === one.id)
    ? list.map((other) => (other.id === one.id ? one : other))
    : [...list, one];
}
