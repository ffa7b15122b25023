import type { DataSetFacts } from '../../src/core/data-set.ts';
import type { Subject } from '../../src/core/rule.ts';
import type { TenantFacts } from '../../src/core/tenant-facts.ts';
import { org } from '../callers/caller.ts';

/** A tenant that has nothing yet. */
export function tenantFacts(over: Partial<TenantFacts> = {}): TenantFacts {
  return {
    epoch: 0,
    version: 1,
    origin: { seed: 'seed', org, sandbox: 'prod' },
    world: 'empty',
    clock: [],
    rules: [],
    population: { synthetic: 10 },
    basePopulation: { synthetic: 10 },
    lifecycles: [],
    nextJobId: 1,
    nextSerial: 1,
    ...over,
  };
}

export function dataSetFacts(id: string): DataSetFacts {
  return { id, viewId: `view of ${id}`, createdAt: 0, holdsProfiles: true, definition: {} };
}

/** What rules see of a request that has no headers, no query and names nothing. */
export function ruleSubject(over: Partial<Subject> = {}): Subject {
  return {
    operation: 'createExportJob',
    edition: 'platform',
    header: () => undefined,
    query: () => [],
    jobIds: [],
    dataSetIds: [],
    segmentIds: [],
    ...over,
  };
}
