import type { JobFacts } from '../../src/core/job-facts.ts';
import { lifecycleAt } from '../../src/core/lifecycle.ts';

/**
 * A job at the pace quick: it exports from 0.5 s to 1.7 s after its creation, writes from 1.8 s to 2.7 s and finishes
 * after 3 s, or 0.5 s after a cancel.
 */
export const quickJob: JobFacts = {
  id: 1,
  createdAt: 10_000,
  requestId: 'r',
  instance: 'ups',
  request: { dataSetId: 'd', schemaName: 's' },
  lifecycle: lifecycleAt('succeeds', 'quick'),
  batchIds: ['b'],
  population: { synthetic: 10 },
};
