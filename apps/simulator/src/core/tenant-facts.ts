import type { ClockFacts, Instant } from './clock.ts';
import type { TokenState } from './effect.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { PopulationFacts } from './population.ts';
import type { Rule } from './rule.ts';
import type { Origin } from './tenant.ts';

/** A segment that a world names. */
export interface NamedSegment {
  readonly id: string;
  readonly name: string;
  readonly namespace?: string;
}

/** What is known of a tenant apart from its jobs and data sets. */
export interface TenantFacts {
  /** Grows by one with each reset. Jobs and data sets of earlier epochs are gone. */
  readonly epoch: number;
  /** Grows by one with each commit; 0 stands for a tenant that was never written. */
  readonly version: number;
  readonly origin: Origin;
  readonly world: string;
  readonly clock: ClockFacts;
  /** Whether a poll of a job moves the clock on to the job's next change; absent: it does not. */
  readonly advancesOnPoll?: true;
  /** In the order in which they were made, which is that in which they are tried. */
  readonly rules: readonly Rule[];
  /** Tokens that a rule has made unfit, by their hashes, oldest first; absent: none. */
  readonly refusedTokens?: readonly { readonly hash: string; readonly state: TokenState }[];
  /** What new jobs export. */
  readonly population: PopulationFacts;
  /** What the tenant began with, and goes back to when its imports are dropped. */
  readonly basePopulation: PopulationFacts;
  /** The hash of the merge policies for its imports; absent: the built-in one alone. */
  readonly mergePolicies?: string;
  /** The segments that its world names; absent: none. */
  readonly segments?: readonly NamedSegment[];
  /** By their numbers. */
  readonly lifecycles: readonly Lifecycle[];
  /** When the last of its observed jobs ends; absent where it has none. */
  readonly observedUntil?: Instant;
  /** Grows by one with each data set that is made, changed or removed; absent means 0. */
  readonly dataSetsVersion?: number;
  /** How many data sets that jobs name are not there: removed, or never in the world; absent means none. */
  readonly removedDataSets?: number;
  /** The id that the next job gets. */
  readonly nextJobId: number;
  /** The number that the next data set, rule or other unnamed thing gets. */
  readonly nextSerial: number;
}

/** The facts of a tenant whose data sets change. */
export function withNewDataSets(tenant: TenantFacts): TenantFacts {
  return { ...tenant, dataSetsVersion: (tenant.dataSetsVersion ?? 0) + 1 };
}
