import { type Entry, isAnswered, isOf, isReadOf } from './entry.ts';
import { hasEnded, type ObservedJob, observedJobs } from './jobs.ts';
import { member, stringOf } from './json.ts';

/** Statuses of batches that still change. */
const UNFINISHED = [
  'processing',
  'queued',
  'retrying',
  'stalled',
  'loading',
  'loaded',
  'staged',
  'staging',
];

/** The `seq` at which responses first showed that a job had finished, in the job or in one of its batches. */
export function endsTold(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const seen = observedJobs(entries);
  const ends = new Map<number, number>();
  const tell = (id: number, { seq }: Entry) => {
    if (seq < (ends.get(id) ?? Number.POSITIVE_INFINITY)) ends.set(id, seq);
  };
  for (const job of seen) if (hasEnded(job)) tell(job.id, job.entry);
  const jobs = jobOfBatch(seen);
  for (const entry of entries) {
    for (const batchId of finishedBatchesIn(entry)) {
      const id = jobs.get(batchId);
      if (id !== undefined) tell(id, entry);
    }
  }
  return ends;
}

/** The job of each batch. */
export function jobOfBatch(seen: readonly ObservedJob[]): ReadonlyMap<string, number> {
  const jobs = new Map<string, number>();
  for (const { id, batchIds } of seen) for (const batchId of batchIds) jobs.set(batchId, id);
  return jobs;
}

/** Jobs that a client has cancelled, with the request. */
export function cancelsIn(entries: readonly Entry[]): ReadonlySet<number> {
  const asked = entries.filter((entry) => isOf(entry, 'cancelExportJob') && isAnswered(entry));
  return new Set(asked.flatMap(({ jobId }) => jobId ?? []));
}

function finishedBatchesIn(entry: Entry): readonly string[] {
  const { body } = entry.response;
  if (typeof body !== 'object' || body === null) return [];
  if (isReadOf(entry, 'listBatches', 'retrieveBatch')) {
    return Object.entries(body).flatMap(([id, batch]) => {
      const status = stringOf(member(batch, 'status'));
      return status === undefined || UNFINISHED.includes(status) ? [] : [id];
    });
  }
  if (!isReadOf(entry, 'listLastBatches')) return [];
  const names = ['lastSuccessfulBatchId', 'lastFailedBatchId'];
  return Object.values(body).flatMap((last) =>
    names.flatMap((name) => stringOf(member(last, name)) ?? []),
  );
}
