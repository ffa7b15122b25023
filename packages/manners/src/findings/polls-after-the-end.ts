import { type Detector, seqsOf } from '../detector.ts';
import { pollsAfter } from '../polls.ts';
import { counted } from '../wording.ts';

/** To read a job again for its metrics or its batches is fine. */
const MOST_POLLS = 2;

export const pollsAfterTheEnd: Detector = {
  finding: 'polls-after-the-end',
  severity: 'warning',
  evidence: 'client-terminal',
  means: `A response showed a client that a job is SUCCEEDED or CANCELLED, and the client read it more than ${MOST_POLLS} times after that. (For FAILED, see [never-sees-failed](#never-sees-failed).)`,
  why: 'A finished job does not change. A client that continues to poll does not know all terminal statuses, and waits for one that never arrives.',
  instead: 'Stop at SUCCEEDED, FAILED, and CANCELLED, and handle each of them.',
  find: (entries) =>
    pollsAfter(entries, ({ status }) => status === 'SUCCEEDED' || status === 'CANCELLED').flatMap(
      ({ job, polls }) => {
        if (polls.length <= MOST_POLLS) return [];
        const message = `Polled job ${job.id} ${counted(polls.length, 'more time')} after it was ${job.status}.`;
        return [{ message, requests: seqsOf([job.entry, ...polls]) }];
      },
    ),
};
