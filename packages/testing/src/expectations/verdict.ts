import type { JournalEntry } from '@aep-sim/types';
import type { JournalQuery } from '../in-test/journal.ts';
import { OWN_HEADER } from '../in-test/own-requests.ts';
import type { TestSandbox } from '../in-test/test-sandbox.ts';
import { ExpectationFailed } from './expectation-failed.ts';

/** The result of an expectation. */
export interface Verdict {
  readonly pass: boolean;
  /** What was expected and received, whether it passed or not. */
  readonly text: string;
}

/**
 * The requests of clients that match, oldest first.
 *
 * @throws ExpectationFailed if the journal has dropped entries, because then they cannot be counted.
 */
export async function requestsOf(
  sim: TestSandbox,
  query: JournalQuery,
): Promise<readonly JournalEntry[]> {
  const { entries, dropped } = await sim.journal.page({ ...query, kind: 'request' });
  if (dropped > 0) {
    throw new ExpectationFailed(
      `The journal has dropped ${dropped} ${dropped === 1 ? 'entry' : 'entries'}, so the requests cannot be counted. Send fewer requests, or call sim.journal.clear() before them.`,
    );
  }
  return entries.filter(({ request }) => request.headers[OWN_HEADER] === undefined);
}

/** A hint for a client that has sent no request. */
export async function hintIfSilent(sim: TestSandbox): Promise<string> {
  if ((await requestsOf(sim, {})).length > 0) return '';
  return `\nNo request has reached sandbox ${sim.sandbox}. Configure the client with sim.fetch, sim.org, and sim.sandbox.`;
}

/** @throws TypeError if it is not the simulator of a test. */
export function simulatorIn(received: unknown): TestSandbox {
  const isOne =
    typeof received === 'object' &&
    received !== null &&
    'journal' in received &&
    'rules' in received;
  if (isOne) return received as TestSandbox;
  throw new TypeError('The simulator must be the result of startSimulator or simulatorPerTest.');
}
