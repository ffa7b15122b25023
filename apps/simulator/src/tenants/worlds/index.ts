import type { EditionName } from '@aep-sim/types';
import type { Changes } from '../../core/commands/changes.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import { idSource } from '../../core/ids.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { Tenant } from '../../core/tenant.ts';
import { documentedDataSets, documentedJobs } from './documented.ts';

export const worldNames = ['documented', 'empty'] as const;
export type WorldName = (typeof worldNames)[number];

/** Ids of new jobs begin far above the documented ones and elsewhere in each tenant, so that a foreign id is seen to be one. */
const FIRST_JOB_ID = 100_000;
const JOB_ID_SPREAD = 900_000_000;

/** Facts to start with, the same for every tenant. */
export interface WorldFacts {
  readonly jobs: readonly JobFacts[];
  readonly dataSets: readonly DataSetFacts[];
}

/** The facts with which a tenant starts in a world: one of the named ones, or facts of somebody's own. */
export function startOf(
  world: WorldName | WorldFacts,
  { tenant, seed, edition }: { tenant: Tenant; seed: string; edition: EditionName },
): Changes {
  const first = idSource(seed, tenant).number('first job id', JOB_ID_SPREAD);
  return {
    tenant: {
      version: 0,
      world: typeof world === 'string' ? world : 'own',
      clock: [],
      rules: [],
      nextJobId: FIRST_JOB_ID + first,
      nextSerial: 1,
    },
    ...(typeof world === 'string' ? named(world, edition) : world),
  };
}

function named(world: WorldName, edition: EditionName): WorldFacts {
  if (world === 'empty') return { jobs: [], dataSets: [] };
  return { jobs: documentedJobs[edition], dataSets: documentedDataSets };
}
