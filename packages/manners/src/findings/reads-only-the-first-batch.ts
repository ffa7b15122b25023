import { groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import { type Entry, isAnswered } from '../entry.ts';
import { type ObservedJob, observedJobs } from '../jobs.ts';
import { batchAsked, fileAsked } from '../paths.ts';

export const readsOnlyTheFirstBatch: Detector = {
  finding: 'reads-only-the-first-batch',
  severity: 'error',
  evidence: 'client-all-batches',
  means:
    'A response showed that a job is SUCCEEDED with several batches (`segmentPerBatch`). The client requested the files of just one of them, and did not read the others in Catalog either. A client whose last download failed is not reported.',
  why: 'With `segmentPerBatch` each batch contains one segment: all other segments are lost without an error.',
  instead:
    'Go through all of `destination.batches`, and match them to segments by `segmentId`. One edition has an object there, and jobs without `segmentPerBatch` have only `batchId`.',
  find: (entries) => {
    const done = observedJobs(entries).filter(({ status }) => status === 'SUCCEEDED');
    const jobs = new Map(done.map((job) => [job.id, job]));
    const requests = groupsOf(entries, batchOf);
    return [...jobs.values()].flatMap((job) => detectedIn(job, requests));
  },
};

function batchOf(entry: Entry): string | undefined {
  return fileAsked(entry)?.batchId ?? batchAsked(entry);
}

function detectedIn(
  { id, batchIds, entry }: ObservedJob,
  requests: ReadonlyMap<string, readonly Entry[]>,
): readonly Detection[] {
  const own = new Set(batchIds);
  const [asked = [], ...others] = [...own].flatMap((batchId) => {
    const group = requests.get(batchId);
    return group ? [group] : [];
  });
  const files = asked.filter((one) => fileAsked(one) !== undefined);
  const last = files.at(-1);
  // A client may have stopped, and reported that it could not go on.
  if (own.size < 2 || others.length > 0 || !last || !isAnswered(last)) return [];
  const message = `Read the files of 1 of the ${own.size} batches of job ${id}.`;
  return [{ message, requests: seqsOf([entry, ...files]) }];
}
