import type { ClockFacts, Instant } from './clock.ts';
import type { TokenState } from './effect.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { PopulationFacts } from './population.ts';
import type { Rule } from './rule.ts';
import type { Origin } from './tenant.ts';

/** A segment that a world defines. */
export interface NamedSegment {
  readonly id: string;
  readonly name: string;
  readonly namespace?: string;
}

/** What is stored of a tenant except its jobs and datasets. */
export interface TenantFacts {
  /** Increases by one with each reset. Jobs and datasets of earlier epochs are removed. */
  readonly epoch: number;
  /** Increases by one with each commit; 0 for a tenant that was never written. */
  readonly version: number;
  readonly origin: Origin;
  readonly world: string;
  readonly clock: ClockFacts;
  /** Whether a poll of a job advances the clock to the job's next change; absent: it does not. */
  readonly advancesOnPoll?: true;
  /** In the order in which they were created, which is the order in which they are tried. */
  readonly rules: readonly Rule[];
  /** The hashes of tokens that a rule rejects, oldest first; absent: none. */
  readonly refusedTokens?: readonly { readonly hash: string; readonly state: TokenState }[];
  /** The profiles that new jobs export. */
  readonly population: PopulationFacts;
  /** The profiles that the tenant started with, and returns to when its imports are deleted. */
  readonly basePopulation: PopulationFacts;
  /** The hash of the merge policies for its imports; absent: only the built-in one. */
  readonly mergePolicies?: string;
  /** The segments that its world defines; absent: none. */
  readonly segments?: readonly NamedSegment[];
  /** By their numbers. */
  readonly lifecycles: readonly Lifecycle[];
  /** When the last of its observed jobs finishes; absent if it has none. */
  readonly observedUntil?: Instant;
  /** Increases by one with each dataset that is created, changed, or removed; absent means 0. */
  readonly dataSetsVersion?: number;
  /** How many datasets of jobs do not exist: removed, or never in the world; absent means none. */
  readonly removedDataSets?: number;
  /** The ID that the next job gets. */
  readonly nextJobId: number;
  /** The number that the next dataset, rule, or other unnamed thing gets. */
  readonly nextSerial: number;
}

/** The facts of a tenant whose datasets change. */
export function withNewDataSets(tenant: TenantFacts): TenantFacts {
  return { ...tenant, dataSetsVersion: (tenant.dataSetsVersion ?? 0) + 1 };
}
