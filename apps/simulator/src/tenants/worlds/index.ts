import type { EditionName } from '@aep-sim/types';
import type { Changes } from '../../core/commands/changes.ts';
import { idSource } from '../../core/ids.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { type Lifecycle, MAX_LIFECYCLES, numbered } from '../../core/lifecycle.ts';
import type { PopulationFacts } from '../../core/population.ts';
import { rowOf } from '../../core/row.ts';
import type { Origin } from '../../core/tenant.ts';
import { documentedDataSets, documentedJobs } from './documented.ts';
import type { WorldFacts, WorldJob } from './world.ts';

export const worldNames = ['documented', 'empty'] as const;
export type WorldName = (typeof worldNames)[number];

/** Ids of new jobs begin far above the documented ones and elsewhere in each tenant, so that a foreign id is seen to be one. */
const FIRST_JOB_ID = 100_000;
const JOB_ID_SPREAD = 900_000_000;

/**
 * The facts with which a tenant starts in a world: one of the named ones, or facts of somebody's own.
 *
 * @throws RangeError when the jobs go in more ways than a tenant can tell apart.
 */
export function startOf(
  world: WorldName | WorldFacts,
  {
    origin,
    population,
    edition,
  }: { origin: Origin; population: PopulationFacts; edition: EditionName },
): Changes {
  const first = idSource(origin).number('first job id', JOB_ID_SPREAD);
  const { jobs, dataSets } = typeof world === 'string' ? named(world, edition) : world;
  const started = startedJobs(jobs, population);
  return {
    tenant: {
      epoch: 0,
      version: 0,
      origin,
      world: typeof world === 'string' ? world : 'own',
      clock: [],
      rules: [],
      population,
      basePopulation: population,
      lifecycles: started.lifecycles,
      ...(started.observedUntil !== undefined && { observedUntil: started.observedUntil }),
      nextJobId: FIRST_JOB_ID + first,
      nextSerial: 1,
    },
    jobs: started.jobs,
    dataSets,
  };
}

function named(world: WorldName, edition: EditionName): WorldFacts {
  if (world === 'empty') return { jobs: [], dataSets: [] };
  return { jobs: documentedJobs[edition], dataSets: documentedDataSets };
}

interface StartedJobs {
  readonly jobs: readonly JobFacts[];
  readonly lifecycles: readonly Lifecycle[];
  readonly observedUntil?: number;
}

/** Gives the jobs their profiles and, where they were not observed, lifecycles with numbers. */
function startedJobs(jobs: readonly WorldJob[], population: PopulationFacts): StartedJobs {
  let lifecycles: readonly Lifecycle[] = [];
  let observedUntil: number | undefined;
  const started = jobs.map(({ observed, ...job }) => {
    const facts: JobFacts = { population, ...job };
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
  };
}
