import type { Instant } from './clock.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { PopulationFacts } from './population.ts';
import type { RuleId } from './rule.ts';

/** A segment that an export selects, as the client named it. */
export interface SegmentChoice {
  readonly id: string;
  readonly namespace?: string;
  readonly statuses?: readonly string[];
}

/** What a client asked to export. Times stay as they were written; absent means that the client did not say. */
export interface ExportRequest {
  readonly dataSetId: string;
  readonly schemaName: string;
  readonly perSegment?: boolean;
  /** Dotted paths, comma-separated; blank or absent means all. */
  readonly fields?: string;
  readonly mergePolicy?: { readonly id?: string; readonly version?: number };
  readonly filter?: {
    readonly segments?: readonly SegmentChoice[];
    readonly qualified?: { readonly from?: string; readonly to?: string };
    readonly updatedAfter?: string;
    /** Of the events, only those that came in later. */
    readonly eventsAfter?: string;
    /** Also take profiles that have events only. */
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

/** What an export counted: profiles in all, and by identity namespace (the parts need not add up to the total). */
export interface Counts {
  readonly total: number;
  readonly byNamespace: Readonly<Record<string, number>>;
  /** Rows of each batch, 0 for one that was not written. */
  readonly byBatch?: readonly number[];
}

/** The header of the request, an option of the simulator, or a rule. */
export type ChosenBy = 'header' | 'flag' | RuleId;

/** All that is stored of a job. Its status is not: see {@link jobAt}. */
export interface JobFacts {
  readonly id: number;
  /** How often it was changed; absent means never. */
  readonly revision?: number;
  readonly createdAt: Instant;
  /** Of the request that created the job. */
  readonly requestId: string;
  /** The profile store that is exported. */
  readonly instance: string;
  readonly request: ExportRequest;
  /** One of its tenant's; that of an observed job has no number. */
  readonly lifecycle: Lifecycle;
  /** What chose its script: the header of its request, a start option, or a rule; absent: the simulator's default. */
  readonly chosenBy?: ChosenBy;
  /** The rule that cancels it, as its lifecycle says. */
  readonly cancelledBy?: RuleId;
  /** One for each segment of a per-segment job, otherwise a single one. */
  readonly batchIds: readonly string[];
  /** Only of an observed job: those of all others are drawn when they are shown, see {@link withRuns}. */
  readonly runs?: Runs;
  /** Only of an observed job: the counter that it was seen with. It has no more rows; all others have what they select. */
  readonly counts?: Counts;
  readonly cancelAskedAt?: Instant;
  /** When its data set was removed, if the job had not ended by then. */
  readonly dataSetGoneAt?: Instant;
  /** What a segment is taken with that the request gives no statuses. */
  readonly statuses?: readonly string[];
  /** Whether memberships that are `existing` count as `realized` too. */
  readonly realizedHoldsExisting?: boolean;
  /** The profiles that are exported: those that its tenant had at its creation. */
  readonly population: PopulationFacts;
  /** Why the export cannot succeed, in a sentence. */
  readonly flaw?: string;
}

/** The ids under which a job runs. */
export interface Runs {
  readonly exportRunId: string;
  readonly writeRunId: string;
}

/** The job after a change. */
export function changed(job: JobFacts, change: Partial<JobFacts>): JobFacts {
  return { ...job, ...change, revision: (job.revision ?? 0) + 1 };
}
