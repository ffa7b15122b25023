import type { Instant } from './clock.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { PopulationFacts } from './population.ts';
import type { RuleId } from './rule.ts';

/** A segment that an export selects, as the client specified it. */
export interface SegmentChoice {
  readonly id: string;
  readonly namespace?: string;
  readonly statuses?: readonly string[];
}

/** What a client requested to export. Timestamps stay as they were sent; absent: the client sent none. */
export interface ExportRequest {
  readonly dataSetId: string;
  readonly schemaName: string;
  readonly perSegment?: boolean;
  /** Dotted paths, separated by commas; blank or absent means all. */
  readonly fields?: string;
  readonly mergePolicy?: { readonly id?: string; readonly version?: number };
  readonly filter?: {
    readonly segments?: readonly SegmentChoice[];
    readonly qualified?: { readonly from?: string; readonly to?: string };
    readonly updatedAfter?: string;
    /** Of the events, only those that were ingested later. */
    readonly eventsAfter?: string;
    /** Also export profiles that have events only. */
    readonly eventsOnlyToo?: boolean;
  };
  readonly additional?: {
    readonly events?: {
      readonly fields?: string;
      readonly ingested?: { readonly after?: string; readonly before?: string };
    };
  };
  /** Evaluate the segments in the job itself. */
  readonly evaluate?: boolean;
}

/** What an export counted: profiles in all, and by identity namespace (the counts need not add up to the total). */
export interface Counts {
  readonly total: number;
  readonly byNamespace: Readonly<Record<string, number>>;
  /** Rows of each batch; 0 for one that was not written. */
  readonly byBatch?: readonly number[];
}

/** The header of the request, an option of the simulator, or a rule. */
export type ChosenBy = 'header' | 'flag' | RuleId;

/** All that is stored of a job. Its status is not stored: see {@link jobAt}. */
export interface JobFacts {
  readonly id: number;
  /** How often it was changed; absent: never. */
  readonly revision?: number;
  readonly createdAt: Instant;
  /** The ID of the request that created the job. */
  readonly requestId: string;
  /** The profile store to export. */
  readonly instance: string;
  readonly request: ExportRequest;
  /** One of its tenant's lifecycles. That of an observed job has no number. */
  readonly lifecycle: Lifecycle;
  /** What chose its script: a header of its request, a start option, or a rule; absent: the simulator's default. */
  readonly chosenBy?: ChosenBy;
  /** The rule that cancels it, as its lifecycle defines. */
  readonly cancelledBy?: RuleId;
  /** One for each segment of a per-segment job, otherwise a single one. */
  readonly batchIds: readonly string[];
  /** Only of an observed job. Those of all others are generated when they are shown, see {@link withRuns}. */
  readonly runs?: Runs;
  /** Only of an observed job: its observed counter, the maximum of its rows. Others have all that they select. */
  readonly counts?: Counts;
  readonly cancelAskedAt?: Instant;
  /** When its dataset was removed, if the job had not finished by then. */
  readonly dataSetGoneAt?: Instant;
  /** The statuses of a segment without statuses. */
  readonly statuses?: readonly string[];
  /** Whether memberships that are `existing` count as `realized` too. */
  readonly realizedHoldsExisting?: boolean;
  /** The profiles to export: those that its tenant had when the job was created. */
  readonly population: PopulationFacts;
  /** Why the export fails, in a sentence. */
  readonly flaw?: string;
}

/** The IDs under which a job runs. */
export interface Runs {
  readonly exportRunId: string;
  readonly writeRunId: string;
}

/** The job after a change. */
export function changed(job: JobFacts, change: Partial<JobFacts>): JobFacts {
  return { ...job, ...change, revision: (job.revision ?? 0) + 1 };
}
