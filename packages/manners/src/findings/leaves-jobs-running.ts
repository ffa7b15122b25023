import { type Detector, seqsOf } from '../detector.ts';
import { cancelsIn, endsTold, jobOfBatch } from '../ends.ts';
import { type Entry, isAnswered, isOf } from '../entry.ts';
import { isCreated, isPoll, mayTellOfJobs, type ObservedJob, observedJobs } from '../jobs.ts';
import { dataSetAsked, fileAsked } from '../paths.ts';
import { wasFrozen } from '../times.ts';
import { FROZEN, jobsText, listed } from '../wording.ts';

export const leavesJobsRunning: Detector = {
  finding: 'leaves-jobs-running',
  severity: 'warning',
  evidence: 'client-left-jobs',
  means:
    "A job was created, and up to the last request no response showed a terminal status of it or of one of its batches, no client cancelled it, and no client downloaded its files. It is not reported if a response that may have shown it was too long for the journal, or if its dataset was deleted. The message says if the jobs were polled while the sandbox's clock was frozen, so that they could not finish.",
  why: 'If the job fails, the client does not notice. A job that no client waits for continues, and other jobs wait for it.',
  instead:
    'Wait for every job until it is SUCCEEDED, FAILED, or CANCELLED. If you stop waiting, because of a deadline or because another step failed, cancel it.',
  find: (entries) => {
    const seen = observedJobs(entries);
    const settled = settledIn(entries, seen);
    const left = createdIn(entries).filter(
      ({ id, entry, dataSetId }) => !settled.jobs.has(id) && !settled.isUnknown(entry, dataSetId),
    );
    if (left.length === 0) return [];
    const last = new Map(seen.map(({ id, status }) => [id, status]));
    const statuses = [...new Set(left.map(({ id }) => last.get(id) ?? ''))];
    const were = left.length === 1 ? 'was' : 'were';
    const clock = isHeldUp(left, entries) ? `, and the sandbox's clock ${FROZEN}` : '';
    return [
      {
        message: `${capitalized(jobsText(left.map(({ id }) => id)))} ${were} neither waited for nor cancelled; ${lastText(statuses, left.length)}${clock}.`,
        requests: seqsOf(left.map(({ entry }) => entry)),
      },
    ];
  },
};

/** Whether clients polled the jobs while a frozen clock let none of them finish. */
function isHeldUp(left: readonly ObservedJob[], entries: readonly Entry[]): boolean {
  const latestFirst = entries.filter(isPoll).toReversed();
  const firstPolls = new Map(latestFirst.map((poll) => [poll.jobId, poll]));
  return left.every(({ id }) => wasFrozen(firstPolls.get(id), entries.at(-1)));
}

/** The jobs whose creation a response has shown to a client. */
function createdIn(entries: readonly Entry[]): readonly ObservedJob[] {
  return observedJobs(entries.filter(isCreated));
}

function settledIn(entries: readonly Entry[], seen: readonly ObservedJob[]) {
  const jobs = new Set([...endsTold(entries).keys(), ...cancelsIn(entries)]);
  const ofBatch = jobOfBatch(seen);
  const deleted = new Set<string>();
  let unseenAt = 0;
  for (const entry of entries) {
    const file = isAnswered(entry) ? fileAsked(entry) : undefined;
    const id = file && ofBatch.get(file.batchId);
    if (id !== undefined) jobs.add(id);
    if (isOf(entry, 'deleteDataset')) deleted.add(dataSetAsked(entry) ?? '');
    if (mayTellOfJobs(entry)) unseenAt = entry.seq;
  }
  const isUnknown = ({ seq }: Entry, dataSetId = ''): boolean =>
    unseenAt > seq || deleted.has(dataSetId);
  return { jobs, isUnknown };
}

function lastText(statuses: readonly string[], jobs: number): string {
  const whose = jobs === 1 ? 'its' : 'their';
  const [noun, was] = statuses.length === 1 ? ['status', 'was'] : ['statuses', 'were'];
  return `${whose} last ${noun} ${was} ${listed(statuses)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
