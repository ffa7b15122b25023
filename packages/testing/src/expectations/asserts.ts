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
 * Like the matcher `toHavePolled`, for node:test and others: `await assertPolled(sim, job, { every: '>=2s' })`.
 *
 * @throws ExpectationFailed that lists the polls and their pauses; TypeError for invalid options.
 */
export async function assertPolled(
  sim: TestSandbox,
  job: JobOrId,
  options?: PolledOptions,
): Promise<void> {
  check('assertPolled', await polled(simulatorIn(sim), job, options));
}

/**
 * Like `toHaveSent`: `await assertSent(sim, 'createExportJob', { times: 1 })`; `{ times: 0 }` for none.
 *
 * @throws ExpectationFailed that lists the requests; TypeError for an unknown operation.
 */
export async function assertSent(
  sim: TestSandbox,
  operation: string,
  options?: SentOptions,
): Promise<void> {
  check('assertSent', await sent(simulatorIn(sim), operation, options));
}

/**
 * Like `toHaveMet`: the rule has acted as often as its `times`.
 *
 * @throws ExpectationFailed; TypeError if the rule was not found.
 */
export async function assertMet(sim: TestSandbox, rule: RuleOrId): Promise<void> {
  check('assertMet', await met(simulatorIn(sim), rule));
}

/**
 * Like `toHaveNoFindings`.
 *
 * @throws ExpectationFailed that lists each finding with its requests.
 */
export async function assertNoFindings(sim: TestSandbox, options?: FindingsOptions): Promise<void> {
  check('assertNoFindings', await noFindings(simulatorIn(sim), options));
}

function check(name: string, { pass, text }: Verdict): void {
  if (!pass) throw new ExpectationFailed(`${name}\n\n${text}`);
}
