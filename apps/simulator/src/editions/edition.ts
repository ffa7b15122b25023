import type { EditionName } from '@aep-sim/types';
import type { ValidationError } from '@aep-sim/types/validators';
import type { Job } from '../core/job.ts';

/** Tells whether a value satisfies a schema, and if not, why. */
export type Check = ((value: unknown) => boolean) & {
  errors?: readonly ValidationError[] | null;
};

/**
 * One documented version of the API: the format of a job in responses, and the few values that differ.
 * Requests and queries are the same in all editions: see `request.ts`, `list-query.ts`.
 */
export interface Edition {
  readonly name: EditionName;
  /** The job in the response to its creation and to a GET of it. */
  job(job: Job, org: string): object;
  /** The job as a record of the list. */
  listedJob(job: Job, org: string): object;
  /** The statuses of a segment without statuses (evidence: default-statuses). */
  readonly statuses: readonly string[];
  /** Whether `realized` selects all who are in a segment now, including those that are `existing`. */
  readonly realizedHoldsExisting: boolean;
  /** Whether a job shows what it counted. */
  readonly showsCounters: boolean;
  /** The prefix of the ID in the response to the creation of a dataset. */
  readonly dataSetPrefix: '@/dataSets/' | '@/datasets/';
  /** Every response is validated against the edition's schemas before it is sent. */
  readonly checks: {
    readonly ExportJob: Check;
    readonly ExportJobPage: Check;
    readonly DataSetCreated: Check;
  };
  /** The validator of the response to a cancel; an edition without one responds with 204 and no body. */
  readonly cancelResponse?: Check;
}
