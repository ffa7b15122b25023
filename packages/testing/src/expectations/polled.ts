import type { JournalEntry } from '@aep-sim/types';
import { durationOf } from '../duration.ts';
import { type JobOrId, jobIdOf } from '../in-test/jobs.ts';
import type { TestSandbox } from '../in-test/test-sandbox.ts';
import { checkExpected } from '../option-names.ts';
import { type Bound, type Every, readEvery, readTimes, type Times } from './bound.ts';
import { hintIfSilent, requestsOf, type Verdict } from './verdict.ts';

/** How a job was polled. */
export interface PolledOptions {
  /** The pause before each poll except the first: on the sandbox's clock or in real time, whichever is longer. */
  readonly every?: Every;
  /** The number of polls. Default: at least one. */
  readonly times?: Times;
}

const NAMES: Readonly<Record<keyof PolledOptions, true>> = { every: true, times: true };

/**
 * A poll is a GET of the job. A GET that repeats a request which met a fault, 429, or 5xx is a retry: it does not count
 * as a poll, and its pause depends on `Retry-After`. The next pause begins with it.
 */
export async function polled(
  sim: TestSandbox,
  job: JobOrId,
  options: PolledOptions = {},
): Promise<Verdict> {
  checkExpected(options, NAMES);
  const { every, times = '>=1' } = options;
  const id = jobIdOf(job);
  const count = readTimes(times);
  const pause = every === undefined ? undefined : readEvery(every);
  const all = await requestsOf(sim, { operation: 'retrieveExportJob', jobId: id });
  const lines = all
    .filter(({ request }) => request.method === 'GET')
    .map((entry, at, gets) => lineOf(entry, gets[at - 1], pause));
  const polls = lines.filter(({ isRetry }) => !isRetry).length;
  const isOften = count.holds(polls);
  const pass = isOften && lines.every(({ isWrong }) => !isWrong);
  const expected = `${count.text} ${/\b1$/.test(count.text) ? 'poll' : 'polls'} of job ${id}${pause ? `, with pauses of ${pause.text}` : ''}`;
  const list = lines.map(({ text }) => `\n  ${text}`).join('');
  return {
    pass,
    text: `Expected: ${expected}\nReceived: ${polls}${list}${await hintIfSilent(sim)}`,
  };
}

function lineOf(entry: JournalEntry, before: JournalEntry | undefined, pause: Bound | undefined) {
  const isRetry = entry.attempt > 1;
  const { at, wallAt } = entry;
  const gaps = before && { clock: at - before.at, real: wallAt - before.wallAt };
  const isWrong =
    gaps !== undefined && !isRetry && pause?.holds(Math.max(gaps.clock, gaps.real)) === false;
  const told = [
    `request ${entry.seq}: ${statusOf(entry)}`,
    gaps && `${durationOf(gaps.clock)} later (${durationOf(gaps.real)} of real time)`,
    isRetry && `attempt ${entry.attempt}`,
    isWrong && 'not as expected',
  ];
  return { isRetry, isWrong, text: told.filter(Boolean).join(', ') };
}

/** The status of the job, if the response has one. */
function statusOf({ response, rule }: JournalEntry): string {
  const { status } = (response.body ?? {}) as { status?: unknown };
  if (response.status === 200 && typeof status === 'string') return status;
  return rule
    ? `${response.status || 'no response'} (${rule.id}, ${rule.effect})`
    : `${response.status}`;
}
