import type { Instant } from './clock.ts';
import type { Lifecycle } from './lifecycle.ts';

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

/** All that is stored of a job. Its status is not: see {@link jobAt}. */
export interface JobFacts {
  readonly id: number;
  readonly createdAt: Instant;
  /** Of the request that created the job. */
  readonly requestId: string;
  /** The profile store that is exported. */
  readonly instance: string;
  readonly request: ExportRequest;
  readonly lifecycle: Lifecycle;
  /** One for each segment of a per-segment job, otherwise a single one. */
  readonly batchIds: readonly string[];
  readonly exportRunId: string;
  readonly writeRunId: string;
  readonly counts?: Counts;
  readonly cancelAskedAt?: Instant;
  /** What a segment is taken with that the request gives no statuses. */
  readonly statuses?: readonly string[];
  /** The profiles that are exported: those that the tenant had at the job's creation. Absent: the synthetic ones. */
  readonly population?: string;
  /** Why the export cannot succeed, in a sentence. */
  readonly flaw?: string;
}
