/** A segment to export (evidence: segments-any). */
export interface SegmentChoice {
  segmentId: string;
  /** Default `ups`. */
  segmentNs?: string;
  /** Default realized, and in older editions existing too (evidence: default-statuses). */
  status?: readonly ('realized' | 'existing' | 'exited')[];
}

/** Which profiles to export. Default: all. Times are RFC 3339. */
export interface ExportFilter {
  segments?: readonly SegmentChoice[];
  segmentQualificationTime?: { startTime?: string; endTime?: string };
  /** Only profiles that were updated after this time. */
  fromIngestTimestamp?: string;
  /** True: also profiles that only have events. */
  emptyProfiles?: boolean;
}

/** What to export, and where. The dataset must use the union schema. */
export interface ExportJobRequest {
  /** Dotted paths, comma-separated. Default: all. */
  fields?: string;
  /** Default: that of the segment. Without a version, the latest. */
  mergePolicy?: { id?: string; version?: number };
  filter?: ExportFilter;
  /** Events to export with the profiles. Default: none. */
  additionalFields?: {
    eventList?: {
      fields?: string;
      filter?: { fromIngestTimestamp?: string; toIngestTimestamp?: string };
    };
  };
  /** Requests use `datasetId`, even in editions whose responses have `dataSetId`. */
  destination: { datasetId: string; segmentPerBatch?: boolean };
  /** `_xdm.context.profile`. Required by Adobe's documentation, except for the draft of 2020. */
  schema?: { name: string };
  /** True: the job evaluates the segments itself. */
  evaluationInfo?: { segmentation?: boolean };
}

/** A dataset to create. To receive exports, its schema must be the union schema (evidence: data-set-not-union). */
export interface DataSetRequest {
  name?: string;
  description?: string;
  /** For exports, the ID `https://ns.adobe.com/xdm/context/profile__union`. */
  schemaRef?: { id: string; contentType?: string };
  /** An older name of the schema. */
  schema?: string;
  fileDescription?: Readonly<Record<string, unknown>>;
  aspect?: string;
  tags?: Readonly<Record<string, readonly string[]>>;
  enableErrorDiagnostics?: boolean;
  dataSourceId?: string;
  namespace?: string;
  connectorId?: string;
  connectionId?: string;
  systemLabels?: readonly string[];
  unifiedTags?: readonly string[];
}
