import { clientOf, groupsOf } from './clients.ts';
import type { Entry } from './entry.ts';
import { isPoll, type JobSeen, jobOfPoll } from './jobs.ts';

/** A status that a client was told by a poll, and what it sent after that. */
export interface Told {
  readonly job: JobSeen;
  /** Its later polls of the same job, whatever they were answered. */
  readonly polls: readonly Entry[];
  /** All its later requests. */
  readonly later: readonly Entry[];
}

/** The first poll of each job, by each client, that was answered with such a status. */
export function pollsAfter(
  entries: readonly Entry[],
  isTold: (job: JobSeen) => boolean,
): readonly Told[] {
  const requests = entries.filter(({ kind }) => kind === 'request');
  return [...groupsOf(requests, clientOf).values()].flatMap((ofClient) => {
    const known = new Set<number>();
    return ofClient.flatMap((entry, at) => {
      const job = isPoll(entry) ? jobOfPoll(entry) : undefined;
      if (!job || known.has(job.id) || !isTold(job)) return [];
      known.add(job.id);
      const later = ofClient.slice(at + 1);
      return [{ job, later, polls: later.filter((one) => isPollOf(one, job.id)) }];
    });
  });
}

function isPollOf({ operation, jobId, request }: Entry, id: number): boolean {
  return operation === 'retrieveExportJob' && request.method === 'GET' && jobId === id;
}
