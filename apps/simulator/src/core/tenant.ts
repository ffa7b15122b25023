import type { ClockFacts } from './clock.ts';
import type { Rule } from './rules.ts';

/** An org and one of its sandboxes. All state, the clock included, belongs to exactly one tenant. */
export interface Tenant {
  readonly org: string;
  readonly sandbox: string;
}

/** What is known of a tenant apart from its jobs and data sets. */
export interface TenantFacts {
  /** Grows by one with each commit; 0 stands for a tenant that was never written. */
  readonly version: number;
  readonly world: string;
  readonly clock: ClockFacts;
  readonly rules: readonly Rule[];
  /** The profiles that new jobs export. Absent: the synthetic ones. */
  readonly population?: string;
  /** The id that the next job gets. */
  readonly nextJobId: number;
  /** The number that the next data set, rule or other unnamed thing gets. */
  readonly nextSerial: number;
}
