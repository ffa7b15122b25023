import type { EditionName } from '@aep-sim/types';
import type { Changes } from '../../core/commands/changes.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { idSource } from '../../core/ids.ts';
import type { JobFacts, TakenBatch } from '../../core/job-facts.ts';
import { type Lifecycle, MAX_LIFECYCLES, numbered } from '../../core/lifecycle.ts';
import { newestFirst } from '../../core/page.ts';
import type { PopulationFacts } from '../../core/population.ts';
import { rowOf } from '../../core/row.ts';
import type { Origin } from '../../core/tenant.ts';
import type { TenantFacts } from '../../core/tenant-facts.ts';
import { documentedDataSets, documentedJobs } from './documented.ts';
import { withTables } from './tables.ts';
import type { WorldFacts, WorldJob } from './world.ts';

export const worldNames = ['documented', 'empty'] as const;
export type WorldName = (typeof worldNames)[number];

/** Ids of new jobs begin far above the documented ones and elsewhere in each tenant, so that a foreign id is seen to be one. */
const FIRST_JOB_ID = 100_000;
const JOB_ID_SPREAD = 900_000_000;

/** Gives each tenant its own start in one world. */
export type Start = (origin: Origin) => Changes;

/**
 * The facts with which tenants start in a world: one of the named ones, or the user's own facts.
 *
 * @throws RangeError when the jobs go in more ways than a tenant can tell apart.
 */
export function startOf(
  world: WorldName | WorldFacts,
  { population, edition }: { population: PopulationFacts; edition: EditionName },
): Start {
  const { jobs, dataSets } = typeof world === 'string' ? named(world, edition) : world;
  const { jobs: started, ...facts } = startedJobs(jobs, population);
  const removedDataSets = countMissing(jobs, dataSets);
  const withOwnTables = withTables(dataSets);
  return (origin) => ({
    tenant: {
      epoch: 0,
      version: 0,
      origin,
      world: typeof world === 'string' ? world : 'own',
      clock: [],
      rules: [],
      population,
      basePopulation: population,
      ...facts,
      ...(removedDataSets > 0 && { removedDataSets }),
      nextJobId: FIRST_JOB_ID + idSource(origin).number('first job id', JOB_ID_SPREAD),
      nextSerial: 1,
    },
    jobs: started,
    dataSets: withOwnTables,
  });
}

function named(world: WorldName, edition: EditionName): WorldFacts {
  if (world === 'empty') return { jobs: [], dataSets: [] };
  return { jobs: documentedJobs[edition], dataSets: documentedDataSets };
}

interface StartedJobs extends Pick<TenantFacts, 'lifecycles' | 'observedUntil' | 'sharesBatches'> {
  readonly jobs: readonly JobFacts[];
}

/** Gives the jobs their profiles and, where they were not observed, lifecycles with numbers. */
function startedJobs(jobs: readonly WorldJob[], population: PopulationFacts): StartedJobs {
  let lifecycles: readonly Lifecycle[] = [];
  let observedUntil: number | undefined;
  const takenOf = takenBatches(jobs);
  const started = jobs.map(({ observed, ...job }) => {
    const taken = takenOf(job);
    const facts: JobFacts = { population, ...job, ...(taken && { takenBatches: taken }) };
    if (observed) {
      observedUntil = Math.max(observedUntil ?? 0, rowOf(facts).endsAt ?? 0);
      return facts;
    }
    const known = numbered(lifecycles, job.lifecycle, job.batchIds.length);
    if (!known) throw new RangeError(`a world's jobs have at most ${MAX_LIFECYCLES} lifecycles`);
    lifecycles = known.all;
    return { ...facts, lifecycle: known.lifecycle };
  });
  return {
    jobs: started,
    lifecycles,
    ...(observedUntil !== undefined && { observedUntil }),
    ...(started.some((job) => job.takenBatches) && { sharesBatches: true as const }),
  };
}

/** Finds the batches of a job that newer jobs name too, and their data sets. */
function takenBatches(
  jobs: readonly WorldJob[],
): (job: WorldJob) => readonly TakenBatch[] | undefined {
  const named = jobs.flatMap((job) => job.batchIds.map((id) => ({ id, job })));
  const naming = Map.groupBy(named, ({ id }) => id);
  return (job) => {
    const taken = job.batchIds.flatMap((id) => {
      const newer = naming.get(id)?.filter((other) => newestFirst(other.job, job) < 0) ?? [];
      const by = newer.map((other) => other.job.request.dataSetId);
      return by.length > 0 ? [{ id, by }] : [];
    });
    return taken.length > 0 ? taken : undefined;
  };
}

function countMissing(jobs: readonly WorldJob[], dataSets: readonly DataSetFacts[]): number {
  const there = new Set(dataSets.map(({ id }) => id));
  return new Set(jobs.map(({ request }) => request.dataSetId).filter((id) => !there.has(id))).size;
}
