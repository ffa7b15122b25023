import { clientOf, groupsOf } from '../clients.ts';
import { type Detector, type Found, seqsOf } from '../detector.ts';
import type { Entry } from '../entry.ts';
import { hasEnded, isPoll, jobOfPoll } from '../jobs.ts';
import { longerOf, spanOf, wasMoved } from '../times.ts';
import { counted, spanText } from '../wording.ts';

/** A loop without a pause takes a few milliseconds a turn; nobody who waits on purpose waits for less than this. */
const LEAST_PAUSE_MS = 50;
/** A page that shows a job and a loop that waits for it may meet once or twice. */
const MOST_QUICK_POLLS = 3;

export const pollsWithoutPause: Detector = {
  finding: 'polls-without-pause',
  severity: 'warning',
  evidence: 'client-polls',
  means: `A client read a job that had not finished more than ${MOST_QUICK_POLLS} times in a row with less than ${LEAST_PAUSE_MS} ms from one request to the next. What counts is the longer of real time and time on the sandbox's clock, so a test that moves the clock between polls does not have to sleep. With \`advanceOnPoll\` each poll moves the clock, and a poll interval of 0 is right.`,
  why: 'An export takes minutes: such a loop sends thousands of requests for one job, and the service answers them with 429 for everybody who uses the same API key.',
  instead:
    'Wait between two polls: start at a second, and double the pause up to a minute or two. Make the pause a setting, so that tests can make it short.',
  find: (entries) => {
    const polls = pollsOf(entries);
    return [...groupsOf(polls, clientOf).values()].flatMap((ofClient) =>
      [...groupsOf(ofClient, ({ jobId }) => jobId).entries()].flatMap(([jobId, ofJob]) =>
        foundIn(jobId, ofJob),
      ),
    );
  },
};

/** Polls of jobs that have not ended, but for those that move the clock themselves. */
function pollsOf(entries: readonly Entry[]): readonly Entry[] {
  let movesClock = false;
  return entries.filter((entry) => {
    if (entry.kind === 'control') movesClock = advancesOnPoll(entry) ?? movesClock;
    if (movesClock || !isPoll(entry)) return false;
    const job = jobOfPoll(entry);
    return !job || !hasEnded(job);
  });
}

/** What a call of the control plane has set; undefined: nothing. */
function advancesOnPoll({ operation, request, response }: Entry): boolean | undefined {
  if (response.status >= 300 || typeof request.body !== 'object') return undefined;
  if (operation === 'setWorld' || operation === 'reset') return false;
  const { advanceOnPoll } = { ...request.body } as { readonly advanceOnPoll?: unknown };
  return operation === 'setClock' && typeof advanceOnPoll === 'boolean' ? advanceOnPoll : undefined;
}

function foundIn(jobId: number, polls: readonly Entry[]): readonly Found[] {
  return quickRuns(polls).flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length <= MOST_QUICK_POLLS) return [];
    const span = spanText(spanOf(first, last));
    const times = counted(run.length, 'time');
    return [{ message: `Polled job ${jobId} ${times} in ${span}.`, requests: seqsOf(run) }];
  });
}

/** Splits polls where there is a pause. */
function quickRuns(polls: readonly Entry[]): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let run: Entry[] = [];
  for (const poll of polls) {
    const before = run.at(-1);
    if (!before || !isQuick(before, poll)) {
      run = [];
      runs.push(run);
    }
    run.push(poll);
  }
  return runs;
}

function isQuick(before: Entry, poll: Entry): boolean {
  const span = spanOf(before, poll);
  return longerOf(span) < LEAST_PAUSE_MS && !wasMoved(span);
}
