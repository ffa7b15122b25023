import type { DataSetFacts } from '../data-set.ts';
import type { JobFacts } from '../job-facts.ts';
import type { TenantFacts } from '../tenant-facts.ts';

/** The changes of a command, each thing at most once. Nothing changes until all of it is committed. */
export interface Changes {
  readonly tenant: TenantFacts;
  readonly jobs?: readonly JobFacts[];
  readonly dataSets?: readonly DataSetFacts[];
  /** The IDs of removed datasets. */
  readonly removed?: readonly string[];
  /** The new values of counters of the tenant's epoch. */
  readonly counters?: Readonly<Record<string, number>>;
}
