import { groupsOf } from '../clients.ts';
import { type Detection, type Detector, seqsOf } from '../detector.ts';
import { endsTold, jobOfBatch } from '../ends.ts';
import type { Entry } from '../entry.ts';
import { hasEnded, mayTellOfJobs, type ObservedJob, observedJobs } from '../jobs.ts';
import { fileAsked } from '../paths.ts';
import { counted } from '../wording.ts';

export const downloadsBeforeTheEnd: Detector = {
  finding: 'downloads-before-the-end',
  severity: 'error',
  evidence: 'client-early-download',
  means:
    'The files of a batch were requested before any response had shown that its job had finished. Either they did not exist yet (404), or a later response shows that the job was still running. The ID of a batch is known when its job is created; its files exist when the job has finished.',
  why: 'The files are missing or incomplete. A client that sleeps for a fixed time and then downloads works until a job takes longer.',
  instead: 'Wait until the job is SUCCEEDED, and list the files of its batches after that.',
  find: (entries) => {
    const seen = observedJobs(entries);
    const ofBatch = jobOfBatch(seen);
    const ends = endsTold(entries);
    const unseenAt = entries.find(mayTellOfJobs)?.seq ?? Number.POSITIVE_INFINITY;
    const shownOf = Map.groupBy(seen, ({ id }) => id);
    const asked = groupsOf(entries, (entry) => ofBatch.get(fileAsked(entry)?.batchId ?? ''));
    return [...asked].flatMap(([id, requests]) => {
      const knownAt = Math.min(unseenAt, ends.get(id) ?? Number.POSITIVE_INFINITY);
      const shown = shownOf.get(id) ?? [];
      const early = requests.filter((one) => one.seq < knownAt && isTooEarly(one, shown));
      return detectedIn(id, early, shown);
    });
  },
};

function isTooEarly({ seq, at, response }: Entry, shown: readonly ObservedJob[]): boolean {
  if (response.status === 404) return shown.some(({ entry }) => entry.seq < seq);
  return shown.some(
    (job) =>
      (job.entry.seq > seq && !hasEnded(job)) || (job.endedAt !== undefined && job.endedAt > at),
  );
}

function detectedIn(
  id: number,
  early: readonly Entry[],
  shown: readonly ObservedJob[],
): readonly Detection[] {
  const [first] = early;
  if (!first) return [];
  const known = shown.filter(({ entry }) => entry.seq < first.seq).at(-1);
  const status = known ? `; its last status was ${known.status}` : '';
  const message = `Requested files of job ${id} ${counted(early.length, 'time')} before it was known to have finished${status}.`;
  return [{ message, requests: seqsOf(early) }];
}
