import type { DataSetFacts } from '../data-set.ts';
import type { JobFacts } from '../job-facts.ts';
import type { TenantFacts } from '../tenant-facts.ts';

/** What a command changes, each thing once. Nothing is changed until all of it is committed. */
export interface Changes {
  readonly tenant: TenantFacts;
  readonly jobs?: readonly JobFacts[];
  readonly dataSets?: readonly DataSetFacts[];
  /** The ids of data sets that are gone. */
  readonly removed?: readonly string[];
  /** What counters of the tenant's epoch stand at from now on. */
  readonly counters?: Readonly<Record<string, number>>;
}
