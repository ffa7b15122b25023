// The one door between this package and the apps, for tests alone: it depends on none of them.

export { createSimulator, type SimulatorOptions } from '../../../apps/simulator/src/index.ts';
export { createClient } from '../../client/src/index.ts';
