import type { EditionName } from '@aep-sim/types';
import type { ValidationError } from '@aep-sim/types/validators';
import type { Job } from '../core/job.ts';

/** Tells whether a value satisfies a schema, and if not, why. */
export type Check = ((value: unknown) => boolean) & {
  errors?: readonly ValidationError[] | null;
};

/**
 * One documented form of the API: how a job looks on the wire, and the few words that differ.
 * What it is told (requests, queries) is the same in all editions: see `request.ts`, `list-query.ts`.
 */
export interface Edition {
  readonly name: EditionName;
  /** The job as the answer to its creation and to a GET of it. */
  job(job: Job, org: string): object;
  /** The job as a record of the list. */
  listedJob(job: Job, org: string): object;
  /** What a segment is taken with that a request gives no statuses (evidence: default-statuses). */
  readonly statuses: readonly string[];
  /** Whether `realized` stands for all who are in a segment now, those that are `existing` among them. */
  readonly realizedHoldsExisting: boolean;
  /** Whether a job shows what it counted. */
  readonly showsCounters: boolean;
  /** What comes before the id in the answer to the creation of a dataset. */
  readonly dataSetPrefix: '@/dataSets/' | '@/datasets/';
  /** Every answer is held against the edition's schemas before it leaves. */
  readonly checks: {
    readonly ExportJob: Check;
    readonly ExportJobPage: Check;
    readonly DataSetCreated: Check;
  };
  /** The check of the answer to a cancel; an edition without one answers 204 and no body. */
  readonly cancelResponse?: Check;
}
