import type { Report } from '@aep-sim/types';
import type { SandboxClock } from './clock.ts';
import type { SandboxDatasets } from './datasets.ts';
import type { SandboxJobs } from './jobs.ts';
import type { SandboxJournal } from './journal.ts';
import type { SandboxRules } from './rules.ts';

/**
 * The sandbox of one test, with its own jobs, datasets, clock, rules, and journal. Timestamps are Unix time in
 * milliseconds, on the sandbox's clock.
 *
 * Each method rejects with a TypeError for invalid arguments, and with SimulatorError if the simulator does not
 * respond.
 */
export interface TestSandbox {
  /** Use it instead of `https://platform.adobe.io`. Without a trailing slash. */
  readonly baseUrl: string;
  /**
   * Pass it to the client instead of the global `fetch`. In process, no port is opened. Requests for any host go to the
   * simulator; nothing else of them is changed. Also accepts a path after `baseUrl`.
   *
   * Rejects like the global one: with `TypeError: fetch failed` if a rule resets the connection or the simulator is
   * closed, and with the reason of an aborted signal.
   */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The headers that a request needs: `authorization`, `x-api-key`, `x-gw-ims-org-id`, and `x-sandbox-name`. */
  readonly headers: Readonly<Record<string, string>>;
  /** For `x-gw-ims-org-id`. */
  readonly org: string;
  /** For `x-sandbox-name`. */
  readonly sandbox: string;
  /** An access token. */
  readonly token: string;
  /** For `x-api-key`. */
  readonly apiKey: string;
  /** The clock. It is frozen, unless the options say otherwise. */
  readonly clock: SandboxClock;
  /** Rules: faults, and the scripts of jobs. */
  readonly rules: SandboxRules;
  readonly jobs: SandboxJobs;
  readonly datasets: SandboxDatasets;
  /** The requests and their responses. */
  readonly journal: SandboxJournal;
  /** The findings of `GET /_sim/report` about the client. */
  report(): Promise<Report>;
}

/** A simulator for one test, with its sandbox. */
export interface TestSimulator extends TestSandbox {
  /**
   * Closes it: from then on, requests reject. Reports unused rules and running jobs, as the option `leaks` says. Closing
   * it again has no effect.
   *
   * @throws ExpectationFailed for leaks, with `leaks: 'throw'`.
   */
  close(): Promise<void>;
  /** The same, for `await using sim = await startSimulator({ createSimulator })`. */
  [Symbol.asyncDispose](): Promise<void>;
}
