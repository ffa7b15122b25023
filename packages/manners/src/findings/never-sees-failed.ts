import { clientOf, groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import type { Entry } from '../entry.ts';
import { batchesOf, observedJobs } from '../jobs.ts';
import { fileAsked, pathOf } from '../paths.ts';
import { pollsAfter, type Told } from '../polls.ts';
import { counted } from '../wording.ts';

/** To read a job again for its errors is fine. */
const MOST_POLLS = 2;
/** The path that results from the empty `batchId` of a failed job. */
const NO_BATCH = /\/export\/batches\/(?:undefined|null|None|%20)?\/files\/?$/;

export const neverSeesFailed: Detector = {
  finding: 'never-sees-failed',
  severity: 'error',
  evidence: 'client-terminal',
  means: `A response showed a client that a job is FAILED, and the client continued as if it were not: it read the job more than ${MOST_POLLS} times after that, or requested the files of its batches. Requests for the reason (\`…/failed\`, \`…/meta\`, the batch in Catalog) are not reported.`,
  why: 'The data of a failed job is missing or incomplete. A client that waits only for SUCCEEDED waits indefinitely. A client that treats every terminal status as success passes on old data or none.',
  instead:
    'Treat FAILED as an error: stop polling, report `errors` of the job with their codes, and download nothing.',
  find: (entries) => {
    const batches = batchesOf(observedJobs(entries));
    const all = pollsAfter(entries, ({ status }) => status === 'FAILED');
    const files = fileRequestsIn(entries, all);
    return all.flatMap((told) => [
      ...polledOn(told),
      ...downloaded(told, files, batches.get(told.job.id) ?? new Set()),
    ]);
  },
};

/** Requests for files by client and batch; those without a batch by the last failed job that their client received. */
type FileRequests = ReadonlyMap<string, readonly Entry[]>;

function fileRequestsIn(entries: readonly Entry[], all: readonly Told[]): FileRequests {
  const toldBy = new Map(all.map((told) => [told.job.entry, told]));
  const lastOf = new Map<string, number>();
  return groupsOf(entries, (entry) => {
    const told = toldBy.get(entry);
    if (told) lastOf.set(told.client, told.job.id);
    if (NO_BATCH.test(pathOf(entry))) return keyOf(clientOf(entry), lastOf.get(clientOf(entry)));
    const batchId = fileAsked(entry)?.batchId;
    return batchId === undefined ? undefined : keyOf(clientOf(entry), batchId);
  });
}

function keyOf(client: string, what: string | number | undefined): string {
  return `${client} ${JSON.stringify(what)}`;
}

function polledOn({ job, polls }: Told): readonly Detection[] {
  if (polls.length <= MOST_POLLS) return [];
  const message = `Polled job ${job.id} ${counted(polls.length, 'more time')} after it was FAILED.`;
  return [{ message, requests: seqsOf([job.entry, ...polls]) }];
}

function downloaded(
  { job, client }: Told,
  files: FileRequests,
  batches: ReadonlySet<string>,
): readonly Detection[] {
  const asked = [job.id, ...batches]
    .flatMap((what) => files.get(keyOf(client, what)) ?? [])
    .filter(({ seq }) => seq > job.entry.seq);
  if (asked.length === 0) return [];
  const times = counted(asked.length, 'time');
  const message = `Requested files of job ${job.id} ${times} after it was FAILED.`;
  return [{ message, requests: seqsOf([job.entry, ...asked]) }];
}
