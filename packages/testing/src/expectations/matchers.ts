import type { JobOrId } from '../in-test/jobs.ts';
import type { RuleOrId } from '../in-test/rules.ts';
import { type FindingsOptions, noFindings } from './findings.ts';
import { met } from './met.ts';
import { type PolledOptions, polled } from './polled.ts';
import { type SentOptions, sent } from './sent.ts';
import { simulatorIn, type Verdict } from './verdict.ts';

/** What `expect(sim)` can say: all of them are asynchronous. `R` is what the test runner's matchers give. */
export interface SimulatorMatchers<R = Promise<void>> {
  /**
   * The client has retrieved the job: `await expect(sim).toHavePolled(job, { every: '>=2s', times: '>=3' })`. Pauses are
   * those on the sandbox's clock or in real time, whichever is longer. A retry counts as no poll.
   */
  toHavePolled(job: JobOrId, options?: PolledOptions): R;
  /** The client has sent requests of this operation: `toHaveSent('createExportJob', { times: 1 })`. */
  toHaveSent(operation: string, options?: SentOptions): R;
  /** The client has met this fault as often as its `times`; without `times`, at all. With `not`: never. */
  toHaveMet(rule: RuleOrId): R;
  /** The client has done nothing wrong that the report knows. `except` takes kinds of findings. */
  toHaveNoFindings(options?: FindingsOptions): R;
}

/** What a runner hands to a matcher as `this`. */
interface Context {
  readonly isNot?: boolean;
}

/** What a runner is given of a matcher. */
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
