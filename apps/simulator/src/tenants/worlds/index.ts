import type { EditionName } from '@aep-sim/types';
import type { ClockFacts } from '../../core/clock.ts';
import type { Changes } from '../../core/commands/changes.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { idSource } from '../../core/ids.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import { type Lifecycle, MAX_LIFECYCLES, numbered } from '../../core/lifecycle.ts';
import { isImported, type PopulationFacts } from '../../core/population.ts';
import { rowOf } from '../../core/row.ts';
import type { Rule } from '../../core/rule.ts';
import type { Origin } from '../../core/tenant.ts';
import type { TenantFacts } from '../../core/tenant-facts.ts';
import { documentedJobs } from './documented.ts';
import { documentedDataSets } from './documented-data-sets.ts';
import { requireNamedOnce } from './named-once.ts';
import { withTables } from './tables.ts';
import type { WorldFacts, WorldJob } from './world.ts';

export const worldNames = ['documented', 'empty'] as const;
export type WorldName = (typeof worldNames)[number];

/** IDs of new jobs start far above the documented ones and differ between tenants, so that a wrong ID is noticed. */
const FIRST_JOB_ID = 100_000;
const JOB_ID_SPREAD = 900_000_000;

/** Defines the start of each tenant in one world. */
export type Start = (origin: Origin) => Changes;

export interface StartOptions {
  readonly population: PopulationFacts;
  readonly edition: EditionName;
  /** Absent: the wall clock. */
  readonly clock?: ClockFacts | undefined;
  /** The rules at the start, numbered from 1. */
  readonly rules?: readonly Rule[];
  /** Whether the clock advances with polls. */
  readonly advanceOnPoll?: boolean | undefined;
}

/**
 * The facts with which tenants start in a world: one of the named ones, or the user's own facts.
 *
 * @throws RangeError when an id is named twice, or the jobs go in more ways than a tenant can tell apart.
 */
export function startOf(
  world: WorldName | WorldFacts,
  { population, edition, clock = [], advanceOnPoll, rules = [] }: StartOptions,
): Start {
  const brought = typeof world === 'string' ? named(world, edition) : world;
  requireNamedOnce(brought);
  const { jobs, dataSets, segments, mergePolicies } = brought;
  const joined = joinedBy(population, mergePolicies?.name);
  const { jobs: started, ...facts } = startedJobs(jobs, joined);
  const lastId = jobs.reduce((last, { id }) => Math.max(last, id), 0);
  const removedDataSets = countMissing(jobs, dataSets);
  const withOwnTables = withTables(dataSets);
  return (origin) => ({
    tenant: {
      epoch: 0,
      version: 0,
      origin,
      world: typeof world === 'string' ? world : 'own',
      clock,
      ...(advanceOnPoll && { advancesOnPoll: true }),
      rules,
      population: joined,
      basePopulation: joined,
      ...(mergePolicies && { mergePolicies: mergePolicies.name }),
      ...(segments && { segments }),
      ...facts,
      ...(removedDataSets > 0 && { removedDataSets }),
      nextJobId: Math.max(
        FIRST_JOB_ID + idSource(origin).number('first job id', JOB_ID_SPREAD),
        lastId + 1,
      ),
      nextSerial: rules.length + 1,
    },
    jobs: started,
    dataSets: withOwnTables,
  });
}

/** Imports with the merge policies of the world. */
function joinedBy(population: PopulationFacts, mergePolicies: string | undefined): PopulationFacts {
  if (mergePolicies === undefined || !isImported(population)) return population;
  return { ...population, mergePolicies };
}

function named(world: WorldName, edition: EditionName): WorldFacts {
  if (world === 'empty') return { jobs: [], dataSets: [] };
  return { jobs: documentedJobs[edition], dataSets: documentedDataSets };
}

interface StartedJobs extends Pick<TenantFacts, 'lifecycles' | 'observedUntil'> {
  readonly jobs: readonly JobFacts[];
}

/** Adds to the jobs their profiles and, if they were not observed, lifecycles with numbers. */
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
    if (!known)
      throw new RangeError(`the jobs of a world can have at most ${MAX_LIFECYCLES} lifecycles`);
    lifecycles = known.all;
    return { ...facts, lifecycle: known.lifecycle };
  });
  return {
    jobs: started,
    lifecycles,
    ...(observedUntil !== undefined && { observedUntil }),
  };
}

function countMissing(jobs: readonly WorldJob[], dataSets: readonly DataSetFacts[]): number {
  const there = new Set(dataSets.map(({ id }) => id));
  return new Set(jobs.map(({ request }) => request.dataSetId).filter((id) => !there.has(id))).size;
}
