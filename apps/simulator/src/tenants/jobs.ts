import type { Instant } from '../core/clock.ts';
import { type Phase, phaseAt } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import type { JobPage } from '../core/page.ts';
import { changesAfter } from '../core/phase-edges.ts';
import { type PhaseRange, phaseRanges, unfinishedObserved } from '../core/phase-ranges.ts';
import { nextChangeAfter } from '../core/plan.ts';
import { NEVER } from '../core/row.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import type { JobQuery, JobSlice } from '../stores/port.ts';
import type { RequestContext } from './request-context.ts';

/** The minimum of jobs that are read at a time. */
const STEP = 100;

/** True while the clock is before the end of an observed job: its phase is in no range then. */
export function hasUnfinishedObserved({
  facts,
  now,
}: Pick<RequestContext, 'facts' | 'now'>): boolean {
  return facts.observedUntil !== undefined && now < facts.observedUntil;
}

/** A page of the jobs that are in one of the phases; without phases, of all. */
export async function jobsIn(
  at: RequestContext,
  phases: readonly Phase[] | undefined,
  query: Omit<JobQuery, 'in'>,
): Promise<JobPage> {
  if (!phases) return at.jobs(query);
  if (!hasUnfinishedObserved(at)) {
    return at.jobs({ ...query, in: phaseRanges(at.facts.lifecycles, phases, at.now) });
  }
  const { skip = 0, limit, ...rest } = query;
  const jobs: JobFacts[] = [];
  let toSkip = skip;
  for await (const job of walkJobs(at, rest)) {
    if (!phases.includes(phaseAt(job, at.now))) continue;
    if (toSkip > 0) toSkip -= 1;
    else if (jobs.length < limit) jobs.push(job);
    else return { jobs, more: true };
  }
  return { jobs, more: false };
}

/** All jobs of a query, one after the other, read in steps; the first step of so many. */
export async function* walkJobs(
  at: RequestContext,
  query: Omit<JobQuery, 'limit' | 'skip' | 'skipBatches'>,
  first = STEP,
): AsyncGenerator<JobFacts> {
  for await (const { jobs } of jobPages(at, { ...query, limit: first })) yield* jobs;
}

/** A page, and the work for it in steps. Other requests are served between two steps, because there may be many. */
export async function* jobPages(at: RequestContext, query: JobQuery): AsyncGenerator<JobSlice> {
  let page = await at.jobs(query);
  yield page;
  const { skip: _, skipBatches: __, ...rest } = query;
  const limit = Math.max(query.limit, STEP);
  for (let last = page.jobs.at(-1); page.more && last; last = page.jobs.at(-1)) {
    const turn = yieldIfLong();
    if (turn) await turn;
    page = await at.jobs({ ...rest, after: last, limit });
    yield page;
  }
}

/** The jobs of a dataset that have not finished and will not be cancelled. */
export async function unfinishedJobs(at: RequestContext, dataSetId: string): Promise<JobFacts[]> {
  const phases = ['queued', 'exporting', 'writing'] as const;
  const ranges: PhaseRange[] = [
    ...phaseRanges(at.facts.lifecycles, phases, at.now),
    ...(hasUnfinishedObserved(at) ? unfinishedObserved(at.now) : []),
  ];
  const unfinished: JobFacts[] = [];
  for await (const job of walkJobs(at, { in: ranges, dataSetIds: [dataSetId] })) {
    // A cancel that was requested stays.
    if (job.cancelAskedAt === undefined) unfinished.push(job);
  }
  return unfinished;
}

/** The next time after `now` at which a job of the tenant changes its phase. */
export async function nextChange(at: RequestContext, now = at.now): Promise<Instant | undefined> {
  const { facts } = at;
  const changes = changesAfter(facts.lifecycles, now);
  const edges = changes.map(({ edge }) => edge);
  const found = await at.edges(edges, 1);
  const instants = found.flatMap((some, index) =>
    some.map((instant) => instant + (changes[index]?.laterMs ?? 0)),
  );
  if (hasUnfinishedObserved({ facts, now })) {
    for await (const job of walkJobs(at, { in: unfinishedObserved(now) })) {
      instants.push(nextChangeAfter(job, now) ?? NEVER);
    }
  }
  const next = Math.min(...instants, NEVER);
  return next < NEVER ? next : undefined;
}
