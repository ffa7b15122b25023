import type { JobOrId } from '../in-test/jobs.ts';
import type { RuleOrId } from '../in-test/rules.ts';
import type { TestSandbox } from '../in-test/test-sandbox.ts';
import { ExpectationFailed } from './expectation-failed.ts';
import { type FindingsOptions, noFindings } from './findings.ts';
import { met } from './met.ts';
import { type PolledOptions, polled } from './polled.ts';
import { type SentOptions, sent } from './sent.ts';
import { simulatorIn, type Verdict } from './verdict.ts';

/**
 * As the matcher `toHavePolled`, for node:test and others: `await assertPolled(sim, job, { every: '>=2s' })`.
 *
 * @throws ExpectationFailed that lists the polls and their pauses; TypeError for options that cannot be.
 */
export async function assertPolled(
  sim: TestSandbox,
  job: JobOrId,
  options?: PolledOptions,
): Promise<void> {
  check('assertPolled', await polled(simulatorIn(sim), job, options));
}

/**
 * As `toHaveSent`: `await assertSent(sim, 'createExportJob', { times: 1 })`; `{ times: 0 }` for none.
 *
 * @throws ExpectationFailed that lists what was sent; TypeError for an operation that does not exist.
 */
export async function assertSent(
  sim: TestSandbox,
  operation: string,
  options?: SentOptions,
): Promise<void> {
  check('assertSent', await sent(simulatorIn(sim), operation, options));
}

/**
 * As `toHaveMet`: the client has met a fault as often as its `times`.
 *
 * @throws ExpectationFailed; TypeError when there is no such rule.
 */
export async function assertMet(sim: TestSandbox, rule: RuleOrId): Promise<void> {
  check('assertMet', await met(simulatorIn(sim), rule));
}

/**
 * As `toHaveNoFindings`.
 *
 * @throws ExpectationFailed that has each finding with its requests.
 */
export async function assertNoFindings(sim: TestSandbox, options?: FindingsOptions): Promise<void> {
  check('assertNoFindings', await noFindings(simulatorIn(sim), options));
}

function check(name: string, { pass, text }: Verdict): void {
  if (!pass) throw new ExpectationFailed(`${name}\n\n${text}`);
}
