import type { JobOrId } from '../in-test/jobs.ts';
import type { RuleOrId } from '../in-test/rules.ts';
import { type FindingsOptions, noFindings } from './findings.ts';
import { met } from './met.ts';
import { type PolledOptions, polled } from './polled.ts';
import { type SentOptions, sent } from './sent.ts';
import { simulatorIn, type Verdict } from './verdict.ts';

/** The matchers of `expect(sim)`. All are asynchronous. `R` is the result type of the test runner's matchers. */
export interface SimulatorMatchers<R = Promise<void>> {
  /**
   * The client has polled the job: `await expect(sim).toHavePolled(job, { every: '>=2s', times: '>=3' })`. Pauses are
   * measured on the sandbox's clock or in real time, whichever is longer. A retry does not count as a poll.
   */
  toHavePolled(job: JobOrId, options?: PolledOptions): R;
  /** The client has sent requests of this operation: `toHaveSent('createExportJob', { times: 1 })`. */
  toHaveSent(operation: string, options?: SentOptions): R;
  /** The rule has acted as often as its `times`; without `times`, at least once. With `not`: never. */
  toHaveMet(rule: RuleOrId): R;
  /** The report has no findings. `except` is an array of kinds to ignore. */
  toHaveNoFindings(options?: FindingsOptions): R;
}

/** `this` of a matcher. */
interface Context {
  readonly isNot?: boolean;
}

/** The result of a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** For `expect.extend(matchers)` of vitest and jest. */
export const matchers = {
  async toHavePolled(this: Context, sim: unknown, job: JobOrId, options?: PolledOptions) {
    return result(this, 'toHavePolled', await polled(simulatorIn(sim), job, options));
  },
  async toHaveSent(this: Context, sim: unknown, operation: string, options?: SentOptions) {
    return result(this, 'toHaveSent', await sent(simulatorIn(sim), operation, options));
  },
  async toHaveMet(this: Context, sim: unknown, rule: RuleOrId) {
    return result(this, 'toHaveMet', await met(simulatorIn(sim), rule, this.isNot));
  },
  async toHaveNoFindings(this: Context, sim: unknown, options?: FindingsOptions) {
    return result(this, 'toHaveNoFindings', await noFindings(simulatorIn(sim), options));
  },
};

function result({ isNot }: Context, name: string, { pass, text }: Verdict): MatcherResult {
  const not = isNot ? '.not' : '';
  const message = isNot ? text.replace(/^Expected: /, 'Expected: not ') : text;
  return { pass, message: () => `expect(sim)${not}.${name}\n\n${message}` };
}
