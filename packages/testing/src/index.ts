/**
 * Proves a client of the export-jobs API against the simulator.
 *
 * @packageDocumentation
 */

export type { PaceName, Rule, RuleRequest, ScriptName } from '@aep-sim/types';
export { type CheckOptions, type CheckSummary, checkClient } from './check-client.ts';
export { ClientBroken } from './client-broken.ts';
export type {
  ClientUnderTest,
  DataSetRequest,
  ExportJobRequest,
  Id,
  JobSeen,
  Outcome,
  Surroundings,
  TestClock,
} from './client-under-test.ts';
export type { StepKind } from './commands/step.ts';
export { openSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { SimulatorFailed } from './simulator-failed.ts';
export type { SimulatorUnderTest } from './simulator-under-test.ts';
