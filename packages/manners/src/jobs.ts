import { type Entry, isAnswered, isOf, isReadOf, isUnseen } from './entry.ts';
import { itemsOf, member, numberOf, stringOf } from './json.ts';
import { remembered } from './remembered.ts';

/** A job as a response showed it. */
export interface ObservedJob {
  readonly entry: Entry;
  readonly id: number;
  readonly status: string;
  readonly dataSetId?: string;
  readonly batchIds: readonly string[];
  /** When it ended, on the sandbox's clock. */
  readonly endedAt?: number;
}

const TERMINAL = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

export function hasEnded({ status }: Pick<ObservedJob, 'status'>): boolean {
  return TERMINAL.includes(status);
}

/** All jobs that responses have shown, in the order of the responses. */
export function observedJobs(entries: readonly Entry[]): readonly ObservedJob[] {
  return entries.flatMap(jobsIn);
}

/** Those that one response has shown. */
export const jobsIn = remembered((entry: Entry): readonly ObservedJob[] => {
  const { body } = entry.response;
  if (isReadOf(entry, 'listExportJobs')) {
    return itemsOf(member(body, 'records')).flatMap((record) => jobIn(entry, record));
  }
  return isPoll(entry) || isCreated(entry) ? jobIn(entry, body) : [];
});

export function isPoll(entry: Entry): boolean {
  return isReadOf(entry, 'retrieveExportJob');
}

/** Whether a client received a job that it created. */
export function isCreated(entry: Entry): boolean {
  return isOf(entry, 'createExportJob') && isAnswered(entry);
}

/** The job that a poll showed; undefined where the journal left the response out. */
export function jobOfPoll(entry: Entry): ObservedJob | undefined {
  return jobIn(entry, entry.response.body)[0];
}

/** Whether a response may have shown jobs to a client that the journal does not have. */
export function mayTellOfJobs(entry: Entry): boolean {
  const tells = isOf(
    entry,
    'listExportJobs',
    'retrieveExportJob',
    'createExportJob',
    'listBatches',
    'listLastBatches',
    'retrieveBatch',
  );
  return tells && isAnswered(entry) && isUnseen(entry);
}

/** The IDs of the batches of each job, as far as they were shown. */
export function batchesOf(seen: readonly ObservedJob[]): ReadonlyMap<number, ReadonlySet<string>> {
  const batches = new Map<number, Set<string>>();
  for (const { id, batchIds } of seen) {
    const own = batches.get(id) ?? new Set();
    for (const batchId of batchIds) own.add(batchId);
    batches.set(id, own);
  }
  return batches;
}

function jobIn(entry: Entry, body: unknown): readonly ObservedJob[] {
  const id = numberOf(member(body, 'id'));
  const status = stringOf(member(body, 'status'));
  if (id === undefined || status === undefined) return [];
  const destination = member(body, 'destination');
  const dataSetId = stringOf(member(destination, 'datasetId') ?? member(destination, 'dataSetId'));
  const endedAt = numberOf(member(member(member(body, 'metrics'), 'totalTime'), 'endTimeInMs'));
  return [
    {
      entry,
      id,
      status,
      batchIds: batchesIn(destination),
      ...(dataSetId !== undefined && { dataSetId }),
      ...(endedAt !== undefined && { endedAt }),
    },
  ];
}

/** One `batchId`, or `batches`: an array, or in one edition an object. */
function batchesIn(destination: unknown): readonly string[] {
  const batches = member(destination, 'batches');
  const each = Array.isArray(batches) ? batches : [batches];
  const ids = [destination, ...each].map((one) => stringOf(member(one, 'batchId')));
  return [...new Set(ids.filter((id) => id !== undefined))];
}
