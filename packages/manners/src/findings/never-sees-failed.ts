import { clientOf } from '../clients.ts';
import { type Detector, type Found, seqsOf } from '../detector.ts';
import type { Entry } from '../entry.ts';
import { batchesOf, jobsSeen } from '../jobs.ts';
import { fileAsked, pathOf } from '../paths.ts';
import { pollsAfter, type Told } from '../polls.ts';
import { counted } from '../wording.ts';

/** To read a job again for its errors is fine. */
const MOST_POLLS = 2;
/** What comes of the empty `batchId` of a failed job. */
const NO_BATCH = /\/export\/batches\/(?:undefined|null|None|%20)?\/files\/?$/;

export const neverSeesFailed: Detector = {
  finding: 'never-sees-failed',
  severity: 'error',
  evidence: 'client-terminal',
  means: `A client was told that a job is FAILED and went on as if it were not: it read the job more than ${MOST_POLLS} times after that, or asked for the files of its batches. To ask what went wrong (\`…/failed\`, \`…/meta\`, the batch in Catalog) is fine.`,
  why: 'The data of a failed job is missing or incomplete. A client that waits for SUCCEEDED alone waits forever, and one that takes every end for success hands on old data or none.',
  instead:
    'Treat FAILED as an error: stop polling, report `errors` of the job with their codes, and download nothing.',
  find: (entries) => {
    const batches = batchesOf(jobsSeen(entries));
    const files = fileRequestsIn(entries);
    return pollsAfter(entries, ({ status }) => status === 'FAILED').flatMap((told) => [
      ...polledOn(told),
      ...downloaded(told, files, batches.get(told.job.id) ?? new Set()),
    ]);
  },
};

interface FileRequest {
  readonly entry: Entry;
  readonly client: string;
  /** Empty: the request names none. */
  readonly batchId: string;
}

function fileRequestsIn(entries: readonly Entry[]): readonly FileRequest[] {
  return entries.flatMap((entry) => {
    const batchId = NO_BATCH.test(pathOf(entry)) ? '' : fileAsked(entry)?.batchId;
    return batchId === undefined ? [] : [{ entry, batchId, client: clientOf(entry) }];
  });
}

function polledOn({ job, polls }: Told): readonly Found[] {
  if (polls.length <= MOST_POLLS) return [];
  const message = `Polled job ${job.id} ${counted(polls.length, 'more time')} after it was FAILED.`;
  return [{ message, requests: seqsOf([job.entry, ...polls]) }];
}

function downloaded(
  { job, client }: Told,
  files: readonly FileRequest[],
  batches: ReadonlySet<string>,
): readonly Found[] {
  const asked = files.filter(
    (one) =>
      one.entry.seq > job.entry.seq &&
      one.client === client &&
      (one.batchId === '' || batches.has(one.batchId)),
  );
  if (asked.length === 0) return [];
  const times = counted(asked.length, 'time');
  const message = `Asked ${times} for files of job ${job.id} after it was FAILED.`;
  return [{ message, requests: seqsOf([job.entry, ...asked.map(({ entry }) => entry)]) }];
}
