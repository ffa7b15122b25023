import { type BatchAt, type BatchState, batchesAt } from '../core/batch.ts';
import type { DataSetFacts } from '../core/data-set.ts';
import { leaves } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { newestFirst } from '../core/page.ts';
import { EVERY, phaseRanges } from '../core/phase-ranges.ts';
import { endOf } from '../core/plan.ts';
import type { RequestContext } from './request-context.ts';

/** Datasets, and for each the job whose batches it shows: the last that succeeded, if any. */
export interface Shown {
  readonly dataSets: ReadonlyMap<string, DataSetFacts>;
  readonly shown: ReadonlyMap<string, JobFacts>;
}

/** Some datasets, or all of the tenant; those that were removed are omitted. */
export async function shownWithin(
  at: RequestContext,
  dataSetIds: readonly string[] | undefined,
): Promise<Shown> {
  const { dataSets, jobs } = await at.latest({
    in: phaseRanges(at.facts.lifecycles, ['succeeded'], at.now),
    ...(dataSetIds && { dataSetIds }),
  });
  const shown = Map.groupBy(jobs, ({ request }) => request.dataSetId);
  return {
    dataSets: new Map(dataSets.map((dataSet) => [dataSet.id, dataSet])),
    shown: new Map(
      Array.from(shown, ([id, some]) => [id, lastToEnd(some)] as const).filter(isThere),
    ),
  };
}

/** The jobs that datasets show, or all of them, in no order. */
export async function shownJobs(
  at: RequestContext,
  dataSetIds: readonly string[] | undefined,
): Promise<JobFacts[]> {
  const { shown } = await shownWithin(at, dataSetIds);
  return [...shown.values()];
}

/** Of a dataset: its newest batch, and the last that was written and that failed. */
export interface LastBatches {
  readonly any?: BatchAt;
  readonly written?: BatchAt;
  readonly failed?: BatchAt;
}

/** The last batches of datasets; those that were removed are omitted. */
export async function lastBatches(
  at: RequestContext,
  dataSetIds: readonly string[],
): Promise<Map<string, LastBatches>> {
  const { now, facts } = at;
  const ended = phaseRanges(facts.lifecycles, ['succeeded', 'failed'], now);
  const { dataSets, jobs } = await at.latest({ in: [EVERY, ...ended], dataSetIds });
  const byDataSet = Map.groupBy(jobs, ({ request }) => request.dataSetId);
  return new Map(
    dataSets.map(({ id, viewId }) => {
      const some = byDataSet.get(id) ?? [];
      return [id, lastOf(some, viewId, now)];
    }),
  );
}

function lastOf(jobs: readonly JobFacts[], viewId: string, now: number): LastBatches {
  const [newest] = jobs.toSorted(newestFirst);
  const ended = jobs.filter((job) => now >= endOf(job).endAt);
  const written = lastToEnd(ended.filter((job) => leaves(job).written));
  const failed = lastToEnd(ended.filter((job) => leaves(job).failed));
  const within = { now, viewId, ...(written && { shown: written.id }) };
  const lastIn = (job: JobFacts | undefined, isWanted: (state: BatchState) => boolean) => {
    if (!job) return undefined;
    const batches = batchesAt(job, within);
    const index = job.batchIds.findLastIndex((_, at) => isWanted(batches.state(at)));
    return index < 0 ? undefined : batches.at(index);
  };
  const last = {
    any: lastIn(newest, () => true),
    written: lastIn(written, (state) => state === 'written'),
    failed: lastIn(failed, (state) => state === 'failed'),
  };
  return Object.fromEntries(Object.entries(last).filter(([, batch]) => batch));
}

/** The job that finished last; of two that finished at the same time, the newer. */
function lastToEnd(jobs: readonly JobFacts[]): JobFacts | undefined {
  return jobs.toSorted((a, b) => endOf(b).endAt - endOf(a).endAt || newestFirst(a, b)).at(0);
}

function isThere(entry: readonly [string, JobFacts | undefined]): entry is [string, JobFacts] {
  return entry[1] !== undefined;
}
