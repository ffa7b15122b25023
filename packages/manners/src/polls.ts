import { clientOf, groupsOf } from './clients.ts';
import type { Entry } from './entry.ts';
import { isPoll, jobOfPoll, type ObservedJob } from './jobs.ts';

/** A status that a poll returned to a client, and what the client sent after that. */
export interface Told {
  readonly job: ObservedJob;
  readonly client: string;
  /** Its later polls of the same job, whatever their responses. */
  readonly polls: readonly Entry[];
}

/** The first poll of each job, by each client, whose response had such a status. */
export function pollsAfter(
  entries: readonly Entry[],
  isTold: (job: ObservedJob) => boolean,
): readonly Told[] {
  return [...groupsOf(entries.filter(isSentPoll), clientOf)].flatMap(([client, ofClient]) =>
    [...groupsOf(ofClient, ({ jobId }) => jobId).values()].flatMap((polls) => {
      const at = polls.findIndex((poll) => {
        const job = isPoll(poll) ? jobOfPoll(poll) : undefined;
        return job !== undefined && isTold(job);
      });
      const [first, ...later] = at < 0 ? [] : polls.slice(at);
      const job = first && jobOfPoll(first);
      return job ? [{ job, client, polls: later }] : [];
    }),
  );
}

function isSentPoll({ kind, operation, request }: Entry): boolean {
  return kind === 'request' && operation === 'retrieveExportJob' && request.method === 'GET';
}
