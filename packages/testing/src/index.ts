/**
 * A simulator for each test of a client of the export-jobs API, and tests of a whole client with generated sequences.
 *
 * @packageDocumentation
 */

export type {
  ClientFinding,
  JobDetail,
  JobRow,
  JournalEntry,
  JournalPage,
  PaceName,
  Report,
  Rule,
  RuleRequest,
  ScriptName,
} from '@aep-sim/types';
export { type CheckSummary, checkClient } from './check-client.ts';
export type { CheckOptions } from './check-options.ts';
export { ClientCheckFailed } from './client-check-failed.ts';
export type {
  ClientEnvironment,
  ClientUnderTest,
  DataSetRequest,
  ExportJobRequest,
  Id,
  ObservedJob,
  Outcome,
  TestClock,
} from './client-under-test.ts';
export type { Duration } from './duration.ts';
export {
  assertMet,
  assertNoFindings,
  assertPolled,
  assertSent,
} from './expectations/asserts.ts';
export type { Every, Times } from './expectations/bound.ts';
export { ExpectationFailed } from './expectations/expectation-failed.ts';
export type { FindingsOptions } from './expectations/findings.ts';
export { type MatcherResult, matchers, type SimulatorMatchers } from './expectations/matchers.ts';
export type { PolledOptions } from './expectations/polled.ts';
export type { SentOptions } from './expectations/sent.ts';
export type { SandboxClock } from './in-test/clock.ts';
export type { SandboxDatasets } from './in-test/datasets.ts';
export { simulatorFixture } from './in-test/fixture.ts';
export type {
  CreatedSimulator,
  InTestOptions,
  OwnSimulator,
  RunningSimulator,
} from './in-test/host.ts';
export type { JobOrId, NextJobOptions, SandboxJobs } from './in-test/jobs.ts';
export type { JournalQuery, JournalWait, SandboxJournal } from './in-test/journal.ts';
export type { LeakAction, Leaks } from './in-test/leaks.ts';
export { type Hook, type PerTestHooks, simulatorPerTest } from './in-test/per-test.ts';
export type { RuleOrId, SandboxRules } from './in-test/rules.ts';
export type { TestSandbox, TestSimulator } from './in-test/test-sandbox.ts';
export { openSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export { SimulatorError } from './simulator-error.ts';
export type { SimulatorUnderTest } from './simulator-under-test.ts';
export { startSimulator } from './start-simulator.ts';
export type { StepKind } from './step-kind.ts';
