import { clientOf, groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import type { Entry } from '../entry.ts';
import { hasEnded, isPoll, jobOfPoll } from '../jobs.ts';
import { member } from '../json.ts';
import { longerOf, type Span, spanOf, sumOf, wasFrozen, wasMoved } from '../times.ts';
import { counted, FROZEN, spanText } from '../wording.ts';

/** A loop without a pause takes a few milliseconds per poll; an intended pause is not shorter than this. */
const LEAST_PAUSE_MS = 50;
/** A page that shows a job and a loop that waits for it may meet once or twice. */
const MOST_QUICK_POLLS = 3;

export const pollsWithoutPause: Detector = {
  finding: 'polls-without-pause',
  severity: 'warning',
  evidence: 'client-polls',
  means: `A client read a job that had not finished more than ${MOST_QUICK_POLLS} times in a row with less than ${LEAST_PAUSE_MS} ms from one request to the next. What counts is the longer of real time and time on the sandbox's clock, so a test that moves the clock between polls does not have to sleep. With \`advanceOnPoll\` each poll moves the clock, and a poll interval of 0 is right. The message says if the clock was frozen, so that the job could not finish.`,
  why: 'An export takes minutes: such a loop sends thousands of requests for one job, and the service responds with 429 to every client with the same API key.',
  instead:
    'Wait between two polls: start with 1 s, and double the pause up to 1 or 2 min. Make the pause a setting, so that tests can make it short.',
  find: (entries) =>
    [...groupsOf(pollsIn(entries), clientOf).values()].flatMap((ofClient) =>
      [...groupsOf(ofClient, ({ jobId }) => jobId).entries()].flatMap(([jobId, polls]) =>
        detectedIn(jobId, polls, entries.at(-1)),
      ),
    ),
};

/** Polls of unfinished jobs, except those that advance the clock themselves. */
function pollsIn(entries: readonly Entry[]): readonly Entry[] {
  let advancesOnPoll = false;
  return entries.filter((entry, at) => {
    if (entry.kind === 'control') {
      advancesOnPoll = advancingIn(entry) ?? advancesOnPoll;
      return false;
    }
    if (!isPoll(entry)) return false;
    // It may have been set at the start, which is not an entry; a stuck job does not show it.
    advancesOnPoll ||= hasMovedClock(entry, entries[at - 1]);
    const job = jobOfPoll(entry);
    return !advancesOnPoll && (!job || !hasEnded(job));
  });
}

/** Whether the clock advanced between two requests, without a request to the control plane. */
function hasMovedClock(poll: Entry, before: Entry | undefined): boolean {
  return before !== undefined && before.kind === 'request' && wasMoved(spanOf(before, poll));
}

/** The value to which a control-plane request has set `advanceOnPoll`; undefined: it did not change it. */
function advancingIn({ operation, request, response }: Entry): boolean | undefined {
  const advanceOnPoll = member(request.body, 'advanceOnPoll');
  const isSet = operation === 'setClock' && response.status < 300;
  return isSet && typeof advanceOnPoll === 'boolean' ? advanceOnPoll : undefined;
}

function detectedIn(
  jobId: number,
  polls: readonly Entry[],
  last: Entry | undefined,
): readonly Detection[] {
  const runs = quickRuns(polls).filter((run) => run.length > MOST_QUICK_POLLS);
  if (runs.length === 0) return [];
  const all = runs.flat();
  const span = spanText(sumOf(runs.map(spanOfAll)));
  const isFrozen = wasFrozen(polls[0], last);
  const message = `Polled job ${jobId} ${counted(all.length, 'time')} in ${span}${isFrozen ? `, which ${FROZEN}` : ''}.`;
  return [{ message, requests: seqsOf(all) }];
}

function spanOfAll(run: readonly Entry[]): Span {
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? spanOf(first, last) : { realMs: 0, sandboxMs: 0 };
}

/** Splits polls where there is a pause. */
function quickRuns(polls: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let run: Entry[] = [];
  for (const poll of polls) {
    const before = run.at(-1);
    if (!before || longerOf(spanOf(before, poll)) >= LEAST_PAUSE_MS) {
      run = [];
      runs.push(run);
    }
    run.push(poll);
  }
  return runs;
}
