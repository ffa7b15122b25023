// The one door between this package and the simulator, for tests alone: the sources share nothing with it.
export type { SimulatorOptions } from 'aep-sim';
export { createSimulator } from 'aep-sim';
export { type Job, jobAt, type Phase } from '../../../apps/simulator/src/core/job.ts';
export type { JobFacts } from '../../../apps/simulator/src/core/job-facts.ts';
export { lifecycleAt } from '../../../apps/simulator/src/core/lifecycle.ts';
export { paceNames, scriptNames } from '../../../apps/simulator/src/core/script.ts';
export { pageOf } from '../../../apps/simulator/src/editions/page.ts';
export { editions } from '../../../apps/simulator/test/facts/editions.ts';
