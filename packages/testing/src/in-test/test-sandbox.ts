import type { Report } from '@aep-sim/types';
import type { SandboxClock } from './clock.ts';
import type { SandboxDatasets } from './datasets.ts';
import type { SandboxJobs } from './jobs.ts';
import type { SandboxJournal } from './journal.ts';
import type { SandboxRules } from './rules.ts';

/**
 * A sandbox that one test has to itself: its own jobs, datasets, clock, rules and journal. Instants are Unix time in
 * milliseconds, on the sandbox's clock.
 *
 * Each call rejects with a TypeError, one sentence, where it was given what cannot be, and with SimulatorError where
 * the simulator does not answer.
 */
export interface TestSandbox {
  /** What a client takes for `https://platform.adobe.io`. Without a slash at its end. */
  readonly baseUrl: string;
  /**
   * What a client is given in place of the global `fetch`. In process no port is opened. Whatever host a request names,
   * it goes to the simulator; all else of it stays as the client made it. Also takes a path after `baseUrl`.
   *
   * Rejects as the global one does: `TypeError: fetch failed` for a connection that a rule has reset, and once the
   * simulator is closed; the signal's reason when that aborts.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The headers that a request needs: `authorization`, `x-api-key`, `x-gw-ims-org-id` and `x-sandbox-name`. */
  readonly headers: Readonly<Record<string, string>>;
  /** For `x-gw-ims-org-id`. */
  readonly org: string;
  /** For `x-sandbox-name`. */
  readonly sandbox: string;
  /** A bearer token. */
  readonly token: string;
  /** For `x-api-key`. */
  readonly apiKey: string;
  /** It stands still until it is moved, unless the test asked for another. */
  readonly clock: SandboxClock;
  /** What goes wrong: faults, and how jobs go. */
  readonly rules: SandboxRules;
  readonly jobs: SandboxJobs;
  readonly datasets: SandboxDatasets;
  /** What was requested, and how it was answered. */
  readonly journal: SandboxJournal;
  /** What the client did wrong, as `GET /_sim/report` finds it. */
  report(): Promise<Report>;
}

/** A simulator, and a sandbox in it, for one test. */
export interface TestSimulator extends TestSandbox {
  /**
   * Ends it: requests reject from then on. Reports rules that were not used up and jobs that the client left running,
   * as the option `leaks` says. A second call does nothing.
   *
   * @throws ExpectationFailed for leaks, with `leaks: 'throw'`.
   */
  close(): Promise<void>;
  /** The same, for `await using sim = await startSimulator({ createSimulator })`. */
  [Symbol.asyncDispose](): Promise<void>;
}
