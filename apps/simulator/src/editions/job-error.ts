import type { Job } from '../core/job.ts';

/** The facts of a finished job that decide its error. */
export type Ended = Pick<Job, 'failure' | 'facts'>;

/** The first error of a job, without its call stack. Catalog has the same in the job's failed batches. */
export interface JobError {
  readonly code: string;
  readonly msg: string;
}

/** As the documents print it, wherever they name no other. */
const IN_EXPORT = 'Error in Export Job';

/** The documented first error of job 722 for a failed write; otherwise 0100000003, with the reason if there is one. */
export function firstError({ failure, facts }: Ended): JobError | undefined {
  if (!failure) return undefined;
  if (failure === 'write') {
    const path = `adl://va7devprofilesnapshot.azuredatalakestore.net/snapshot/${facts.id}`;
    return { code: '0090000009', msg: `Error writing profiles to output path '${path}'` };
  }
  const reason = failure === 'export' ? reasonOf(facts) : undefined;
  return { code: '0100000003', msg: reason ? `${IN_EXPORT}: ${reason}` : IN_EXPORT };
}

/** Why a job failed that no script has failed on purpose. */
function reasonOf({ request, dataSetGoneAt, flaw }: Ended['facts']): string | undefined {
  if (dataSetGoneAt !== undefined) {
    return `dataset ${request.dataSetId} was deleted before the job finished`;
  }
  return flaw;
}
