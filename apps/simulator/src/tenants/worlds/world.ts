import type { DataSetFacts } from '../../core/data-set.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { PopulationFacts } from '../../core/population.ts';
import type { NamedSegment } from '../../core/tenant-facts.ts';

/** A job of a world. It exports what its tenant starts with, unless it has its own profiles. */
export interface WorldJob extends Omit<JobFacts, 'population'> {
  readonly population?: PopulationFacts;
  /** True for an observed job: its times are its own, and belong to no lifecycle of the tenant. */
  readonly observed?: boolean;
}

/** Merge policies as JSON, and the hash by which facts refer to them. */
export interface NamedPolicies {
  readonly name: string;
  readonly content: string;
}

/** Facts to start with, the same for every tenant. */
export interface WorldFacts {
  readonly jobs: readonly WorldJob[];
  readonly dataSets: readonly DataSetFacts[];
  readonly segments?: readonly NamedSegment[];
  readonly mergePolicies?: NamedPolicies;
}
