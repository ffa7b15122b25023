import type { DataSetFacts } from '../../core/data-set.ts';
import type { JobFacts } from '../../core/job-facts.ts';
import type { TenantFacts } from '../../core/tenant-facts.ts';

/** A row with facts as JSON. */
export interface FactsRow {
  readonly facts: string;
}

export function jobIn({ facts }: FactsRow): JobFacts {
  return JSON.parse(facts) as JobFacts;
}

export function dataSetIn({ facts }: FactsRow): DataSetFacts {
  return JSON.parse(facts) as DataSetFacts;
}

export function tenantIn({ facts }: FactsRow): TenantFacts {
  return JSON.parse(facts) as TenantFacts;
}
