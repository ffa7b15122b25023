// Generated from contracts/schemas/control. Do not edit: run `npm run generate`.

/**
 * What the rule is for, in your own words.
 */
export type RuleName = string;
/**
 * How many matches the rule leaves alone first. Default: 0.
 */
export type RuleSkip = number;
/**
 * How many matches the rule acts on after that. Default: all.
 */
export type RuleTimes = number;
/**
 * The probability that the rule acts on a match. The decision depends on the seed, the rule, and the number of the match, so the same run has the same decisions. Default: 1.
 */
export type RuleProbability = number;
/**
 * What happens to a match.
 */
export type RuleEffect =
  | ScriptEffect
  | ErrorEffect
  | LatencyEffect
  | HangEffect
  | ResetEffect
  | CutEffect
  | DripEffect
  | BodyEffect
  | ContentLengthEffect
  | AnswerLostEffect
  | HoldEffect
  | TokenEffect
  | PageEffect
  | RateLimitEffect
  | CancelEffect;
/**
 * How a job ends. A stuck job does so only when it is cancelled.
 */
export type ScriptName =
  'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
/**
 * How long a job takes: no time, 3 s, or nearly 5 min.
 */
export type PaceName = 'instant' | 'quick' | 'realistic';

/**
 * Does the work, but the client does not receive the response.
 */
export interface AnswerLostEffect {
  type: 'answer-lost';
  /**
   * What the client sees: a reset connection, no response, or an error of this HTTP status.
   */
  then: 'reset' | 'hang' | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503 | 504;
}
/**
 * The rule that had a part in it.
 */
export interface AppliedRule {
  id: string;
  effect: string;
}
/**
 * The first rows of a batch, with nested values. Timestamps are RFC 3339 strings. Simulator-only.
 */
export interface BatchRows {
  /**
   * The ID of the batch.
   */
  batchId: string;
  /**
   * The ID of its export job.
   */
  jobId: number;
  /**
   * The state of the batch. It has rows once it is written, also after another batch has replaced it.
   */
  state: 'waiting' | 'running' | 'written' | 'replaced' | 'failed' | 'cancelled';
  /**
   * One object for each row.
   */
  rows: {
    [k: string]: unknown;
  }[];
  /**
   * Whether the batch has more rows.
   */
  more: boolean;
  /**
   * Its Parquet files, if they were requested.
   */
  files?: {
    /**
     * The name of the file.
     */
    name: string;
    /**
     * The length of the file, in bytes.
     */
    bytes: number;
    /**
     * How many rows the file has.
     */
    rows: number;
  }[];
}
/**
 * Sends a wrong body under a head that looks right. Nothing is done.
 */
export interface BodyEffect {
  type: 'body';
  /**
   * What it is: nothing, the first half of the right one, text that is not JSON, an HTML page, `null`, or JSON of another type.
   */
  as: 'empty' | 'truncated-json' | 'not-json' | 'html' | 'null' | 'other-type';
  /**
   * In place of the right one.
   */
  status?: 200 | 201 | 202 | 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503 | 504;
}
/**
 * The events to export with the profiles, bounded on both sides. Without it, none.
 */
export interface BoundedAdditionalFields {
  eventList?: RequestedEventList;
}
/**
 * The fields of the events, separated by commas, and which events.
 */
export interface RequestedEventList {
  fields?: string;
  filter?: RequestedEventFilter;
}
/**
 * Bounds of the time at which an event was ingested. RFC 3339.
 */
export interface RequestedEventFilter {
  fromIngestTimestamp?: string;
  toIngestTimestamp?: string;
}
/**
 * Another client cancels the job, `afterMs` after its creation. Not a fault.
 */
export interface CancelEffect {
  type: 'cancel';
  /**
   * How long after its creation, on the sandbox's clock.
   */
  afterMs: number;
}
/**
 * Something that a client did wrong.
 */
export interface ClientFinding {
  finding:
    | 'repeats-a-create'
    | 'sends-what-no-document-knows'
    | 'polls-without-pause'
    | 'ignores-retry-after'
    | 'polls-after-the-end'
    | 'never-sees-failed'
    | 'leaves-jobs-running'
    | 'drops-the-cursor'
    | 'rewrites-the-cursor'
    | 'asks-for-a-page-twice'
    | 'uses-an-expired-token'
    | 'downloads-before-the-end'
    | 'reads-only-the-first-file'
    | 'reads-only-the-first-batch'
    | 'trusts-a-short-body';
  /**
   * error: data is lost or doubled, or will be. warning: it costs or fails elsewhere.
   */
  severity: 'error' | 'warning';
  /**
   * What happened, in one sentence. Up to 5 findings of a kind are described; one more counts the rest.
   */
  message: string;
  /**
   * The seq of each entry of the journal that it is about, up to 100.
   *
   * @maxItems 100
   */
  requests: number[];
  /**
   * How many more entries it is about. Absent: requests has all of them.
   */
  moreRequests?: number;
  /**
   * Why it hurts.
   */
  why: string;
  /**
   * What to do instead.
   */
  instead: string;
  /**
   * The ID of a row of GET /_sim/evidence/{id}.
   */
  evidence: string;
  /**
   * Where there is more about it.
   */
  help: string;
}
/**
 * What the clock of a sandbox shows, as Unix time in milliseconds. Simulator-only.
 */
export interface Clock {
  now: number;
  running: boolean;
  /**
   * Present if each GET of an unfinished export job advances the clock to the next change of that job.
   */
  advanceOnPoll?: true;
  /**
   * When a job changes its phase next; null where none will.
   */
  nextChangeAt: number | null;
}
/**
 * Advances the clock of a sandbox, by milliseconds (at most 100 years) or to the next change of a job. Simulator-only.
 */
export interface ClockAdvance {
  byMs?: number;
  to?: 'next-change';
}
/**
 * What a sandbox's clock shows.
 */
export interface ClockReading {
  /**
   * The time on the sandbox's clock. Unix time in milliseconds.
   */
  now: number;
  /**
   * False while the clock is frozen.
   */
  running: boolean;
}
/**
 * Freezes the clock of a sandbox or lets it run, and sets whether it advances with polls. Omitted members stay as they are. Simulator-only.
 */
export interface ClockSetting {
  /**
   * Whether the clock runs.
   */
  running?: boolean;
  /**
   * Whether each GET of an unfinished export job first advances the clock to the next change of that job. A client then sees every phase and never waits.
   */
  advanceOnPoll?: boolean;
}
/**
 * Sends a Content-Length that is wrong, and closes the connection after the body. Nothing is done.
 */
export interface ContentLengthEffect {
  type: 'content-length';
  /**
   * The difference in bytes: above 0 the header is too high, below 0 too low.
   */
  by: number;
}
/**
 * An error of the control plane: a sentence, the JSON Pointer of the error in the body, and the nearest valid value. Simulator-only.
 */
export interface ControlError {
  error: string;
  /**
   * A JSON Pointer into the body.
   */
  pointer?: string;
  /**
   * The nearest valid value.
   */
  nearest?: {
    [k: string]: unknown;
  };
}
/**
 * Closes the connection cleanly in the middle of the body (FIN). Nothing is done.
 */
export interface CutEffect {
  type: 'cut';
  /**
   * How many bytes of the body are sent. Of a shorter body, all but the last.
   */
  afterBytes: number;
}
/**
 * A page of the docs.
 */
export interface DocsPage {
  name: string;
  title: string;
  /**
   * Where it is served, as Markdown.
   */
  path: string;
}
/**
 * The pages of the documentation that the simulator contains. Simulator-only.
 */
export interface DocsPageList {
  pages: DocsPage[];
}
/**
 * Sends the right response, a few bytes at a time.
 */
export interface DripEffect {
  type: 'drip';
  /**
   * Bytes at a time.
   */
  bytes: number;
  /**
   * Milliseconds between two of them.
   */
  everyMs: number;
}
/**
 * Responds with an error, in the format of the service. Nothing else is done.
 */
export interface ErrorEffect {
  type: 'error';
  /**
   * The HTTP status.
   */
  status: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503 | 504;
  /**
   * The Retry-After header, in seconds.
   */
  retryAfterS?: number;
  /**
   * The error code, instead of the default one.
   */
  code?: string;
}
/**
 * Whether the job evaluates the segments first. Without it, it does not.
 */
export interface EvaluationInfo {
  segmentation?: boolean;
}
/**
 * The last event of a stream whose client read too slowly. Simulator-only.
 */
export interface EventsDropped {
  /**
   * How many entries the journal had to drop before they were read.
   */
  dropped: number;
  /**
   * From where the stream can be read on: the after of the next request.
   */
  after: number;
}
/**
 * Where a behavior of the simulator comes from. Simulator-only.
 */
export interface EvidenceRow {
  id: string;
  area: string;
  behaviour: string;
  mark: 'documented' | 'seen' | 'inferred' | 'own';
  source: string;
  inferredPart?: string;
}
/**
 * Requests and rules to send. Simulator-only.
 */
export interface ExampleList {
  requests: ExampleRequest[];
  rules: ExampleRules[];
}
/**
 * A documented request.
 */
export interface ExampleRequest {
  name: string;
  edition: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  operation: string;
  method: 'POST';
  path: string;
  body: {};
}
/**
 * Rules to arm together.
 */
export interface ExampleRules {
  name: string;
  description: string;
  rules: RuleRequest[];
}
/**
 * What happens to the requests or jobs of a sandbox that match. Rules are tried in the order of their creation, and the first that matches acts. Simulator-only.
 */
export interface RuleRequest {
  name?: RuleName;
  match?: RuleMatch;
  skip?: RuleSkip;
  times?: RuleTimes;
  probability?: RuleProbability;
  effect: RuleEffect;
}
/**
 * What a request must have: all of these members. Empty: every request of the sandbox.
 */
export interface RuleMatch {
  /**
   * The name of an operation, or several names.
   */
  operation?: string | [string, ...string[]];
  /**
   * The edition that the request was sent to.
   */
  edition?: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  /**
   * The export job that the request is about. For a script rule, the ID that a job is going to have.
   */
  jobId?: number;
  /**
   * The dataset that the request or its job is about.
   */
  dataSetId?: string;
  /**
   * A segment that the job exports.
   */
  segmentId?: string;
  /**
   * Headers with their exact values. Names ignore case.
   */
  header?: {
    [k: string]: string;
  };
  /**
   * Query parameters. One of the values of each must be equal.
   */
  query?: {
    [k: string]: string;
  };
}
/**
 * Decides how a job goes, when it is created. Not a fault.
 */
export interface ScriptEffect {
  type: 'script';
  script: ScriptName;
  pace?: PaceName;
  phases?: PhaseDurations;
}
/**
 * Durations in milliseconds that replace those of the pace.
 */
export interface PhaseDurations {
  /**
   * From the creation to the start of the export.
   */
  queuedMs?: number;
  /**
   * The export.
   */
  exportingMs?: number;
  /**
   * From the end of the export to the start of the write.
   */
  handoverMs?: number;
  /**
   * The write.
   */
  writingMs?: number;
  /**
   * From the end of the work to the end of the job.
   */
  closingMs?: number;
  /**
   * From a cancel request to the end of the job.
   */
  cancellingMs?: number;
}
/**
 * Sends the right response late: after `ms`, or after a time between `minMs` and `maxMs`.
 */
export interface LatencyEffect {
  type: 'latency';
  /**
   * How late, in milliseconds.
   */
  ms?: number;
  /**
   * The minimum delay; with `maxMs`, instead of `ms`.
   */
  minMs?: number;
  /**
   * The maximum delay.
   */
  maxMs?: number;
  /**
   * `real` waits, at most 10 min. `virtual` does not wait: it advances the clock of the sandbox by that much. Default: `real`.
   */
  clock?: 'real' | 'virtual';
}
/**
 * Sends no response, and does nothing.
 */
export interface HangEffect {
  type: 'hang';
  /**
   * How long until the connection is reset, in milliseconds. Absent: it stays open until the client closes it.
   */
  ms?: number;
}
/**
 * Resets the connection (RST), and does nothing.
 */
export interface ResetEffect {
  type: 'reset';
  /**
   * How many bytes of the body are sent. Absent: the connection is reset before the head.
   */
  afterBytes?: number;
}
/**
 * Holds the right response back until another request of the sandbox has been responded to.
 */
export interface HoldEffect {
  type: 'hold';
  /**
   * The request that it waits for.
   */
  until: {
    /**
     * The name of an operation.
     */
    operation: string;
    /**
     * Only of this export job.
     */
    jobId?: number;
  };
  /**
   * How long it waits at most, in milliseconds. Default: 30000.
   */
  maxMs?: number;
}
/**
 * Rejects the token of the request, from now on.
 */
export interface TokenEffect {
  type: 'token';
  /**
   * Why.
   */
  state: 'expired' | 'revoked';
}
/**
 * A list that does not page as it should.
 */
export interface PageEffect {
  type: 'page';
  /**
   * An empty page with a link to what it left out; a page that links to itself; an error for a cursor that worked before; half a page, with a link to the rest.
   */
  as: 'empty-with-next' | 'repeated-cursor' | 'expired-cursor' | 'short';
}
/**
 * Responds with 429 and Retry-After to the requests of an API key that exceed the limit in a window of the sandbox's clock. Nothing is done.
 */
export interface RateLimitEffect {
  type: 'rate-limit';
  /**
   * Requests that pass in a window.
   */
  requests: number;
  /**
   * Length of a window, in milliseconds.
   */
  perMs: number;
}
/**
 * A request to create an export job. fields are dotted paths separated by commas; without it, all. Sources: all documents, the published OpenAPI files, and recorded responses.
 */
export interface ExportJobRequest {
  fields?: string;
  mergePolicy?: RequestedMergePolicy;
  filter?: RequestedFilter;
  additionalFields?: BoundedAdditionalFields;
  destination: RequestedDestination;
  schema?: RequestedSchema;
  evaluationInfo?: EvaluationInfo;
}
/**
 * The merge policy to use. Without a version, the latest one.
 */
export interface RequestedMergePolicy {
  id?: string;
  version?: number;
}
/**
 * Which profiles to export. Without it, all of them. Timestamps are RFC 3339.
 */
export interface RequestedFilter {
  segments?: RequestedSegment[];
  segmentQualificationTime?: RequestedWindow;
  fromIngestTimestamp?: string;
  /**
   * Only the events that were ingested later.
   */
  fromTimestamp?: string;
  emptyProfiles?: boolean;
}
/**
 * A segment to export. Without a status: the profiles that are in it now.
 */
export interface RequestedSegment {
  segmentId: string;
  segmentNs?: string;
  status?: ('realized' | 'existing' | 'exited')[];
}
/**
 * Bounds of the time at which a profile entered a segment. RFC 3339, either or both.
 */
export interface RequestedWindow {
  startTime?: string;
  endTime?: string;
}
/**
 * The dataset to export to. segmentPerBatch, false if absent, requests one batch for each segment.
 */
export interface RequestedDestination {
  datasetId: string;
  segmentPerBatch?: boolean;
}
/**
 * The schema of the dataset to export to: that of profiles, by its own name or as their union schema.
 */
export interface RequestedSchema {
  name:
    | '_xdm.context.profile'
    | '_xdm.context.profile__union'
    | 'https://ns.adobe.com/xdm/context/profile__union';
}
/**
 * The version of the simulator and its options. Simulator-only.
 */
export interface Health {
  status: 'ok';
  version: string;
  /**
   * Increases when a name of the control plane changes.
   */
  controlVersion: number;
  /**
   * Differs from start to start.
   */
  run: string;
  name: 'aep-sim';
  edition: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  world: string;
  script: 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
  pace: 'instant' | 'quick' | 'realistic';
  editions: ('platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial')[];
}
/**
 * A part of a request that no document names.
 */
export interface IgnoredPart {
  in?: 'query';
  pointer: string;
  nearest?: string;
}
/**
 * The response of the API to a request for the job at one time, in one edition. Simulator-only.
 */
export interface JobAnswer {
  /**
   * The edition of the response.
   */
  edition: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  /**
   * The time on the sandbox's clock. Unix time in milliseconds.
   */
  at: number;
  /**
   * The response body.
   */
  answer: {
    [k: string]: unknown;
  };
  /**
   * Where the response comes from: the ID of a row of the evidence by JSON Pointer into the response.
   */
  evidence: {
    [k: string]: string;
  };
}
/**
 * An export job at one time: its row, what is stored of it, its next phase, and why it is as it is. Simulator-only.
 */
export interface JobDetail {
  /**
   * The body of a create that asks for the same.
   */
  request: {};
  /**
   * The ID of the export job.
   */
  id: number;
  /**
   * When the job was created. Unix time in milliseconds.
   */
  createdAt: number;
  /**
   * When the export starts. Absent if it never does. Unix time in milliseconds.
   */
  exportAt?: number;
  /**
   * When the export ends, or is stopped. Absent if it never does. Unix time in milliseconds.
   */
  exportedAt?: number;
  /**
   * When the write to the dataset starts. Absent if it never does. Unix time in milliseconds.
   */
  writeAt?: number;
  /**
   * When the write ends, or is stopped. Absent if it never does. Unix time in milliseconds.
   */
  writtenAt?: number;
  /**
   * When the job finishes. Absent for a job that never does. Unix time in milliseconds.
   */
  endAt?: number;
  /**
   * When a cancel was requested. Unix time in milliseconds.
   */
  cancelAskedAt?: number;
  /**
   * When the dataset of the unfinished job was removed. Unix time in milliseconds.
   */
  dataSetGoneAt?: number;
  /**
   * How the job finishes. Absent for a job that never does.
   */
  outcome?: 'succeeded' | 'failed' | 'cancelled';
  /**
   * What the job is doing.
   */
  phase: 'queued' | 'exporting' | 'writing' | 'cancelling' | 'succeeded' | 'failed' | 'cancelled';
  /**
   * The script of the job: how it goes if nothing interferes.
   */
  script: 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
  /**
   * What chose the script: the header x-aep-sim-script, a rule, a start option, or none of them (default). A job that a document or a capture shows has a script that was observed. A request that cannot be exported fails by itself.
   */
  chosenBy: 'header' | 'rule' | 'flag' | 'default' | 'observed' | 'request';
  /**
   * The ID of the rule that chose the script.
   */
  rule?: string;
  /**
   * The dataset that the job exports to.
   */
  dataSetId: string;
  /**
   * The IDs of the segments that the request names.
   */
  segments: string[];
  /**
   * Whether each segment has its own batch.
   */
  perSegment: boolean;
  /**
   * The IDs of the batches, as Catalog lists them. Responses show an empty ID for a batch that was not written.
   */
  batches: string[];
  /**
   * How many rows the job has exported. Absent before it has succeeded, and where they were not counted.
   */
  rows?: number;
  /**
   * How many requests have retrieved the job.
   */
  polls: number;
  /**
   * The code of the error that the job finished with.
   */
  errorCode?: string;
  /**
   * The organization ID.
   */
  org: string;
  /**
   * The name of the sandbox.
   */
  sandbox: string;
  /**
   * The time on the sandbox's clock at which the job is shown. Unix time in milliseconds.
   */
  at: number;
  facts: StoredJob;
  /**
   * The IDs of the batches that are written.
   */
  written: string[];
  next?: NextPhase;
  /**
   * Sentences that explain what the job shows, and what happens next.
   */
  why: string[];
}
/**
 * All that is stored of the job at that time. What it shows is derived from this.
 */
export interface StoredJob {
  /**
   * How often the job was changed.
   */
  revision: number;
  /**
   * The ID of the request that created it.
   */
  requestId: string;
  /**
   * The profile store that is exported.
   */
  instance: string;
  request: StoredRequest;
  lifecycle: LifecycleLengths;
  population: StoredProfiles;
  /**
   * The statuses of a segment without statuses.
   */
  statuses?: string[];
  /**
   * Whether memberships that are existing count as realized too.
   */
  realizedHoldsExisting?: boolean;
  /**
   * The ID of the rule that cancels the job, `cancelAfterMs` after its creation.
   */
  cancelledBy?: string;
  /**
   * In milliseconds.
   */
  cancelAfterMs?: number;
  /**
   * Why the request cannot be exported.
   */
  flaw?: string;
}
/**
 * What the job exports, in words that are the same for all editions. Times are as they were sent; a member that was not sent is absent.
 */
export interface StoredRequest {
  /**
   * The dataset that the job exports to.
   */
  dataSetId: string;
  /**
   * The name of the schema.
   */
  schemaName: string;
  /**
   * Whether a batch for each segment was requested.
   */
  perSegment?: boolean;
  /**
   * Dotted paths, separated by commas.
   */
  fields?: string;
  /**
   * The merge policy that was requested.
   */
  mergePolicy?: {
    /**
     * Its ID.
     */
    id?: string;
    /**
     * Its version.
     */
    version?: number;
  };
  filter?: StoredFilter;
  /**
   * What is exported in addition to the profiles.
   */
  additional?: {
    events?: StoredEvents;
  };
  /**
   * Whether the job evaluates the segments itself.
   */
  evaluate?: boolean;
}
/**
 * Which profiles are exported.
 */
export interface StoredFilter {
  /**
   * Profiles of any of these segments.
   */
  segments?: StoredSegment[];
  /**
   * When the profile qualified for the segment.
   */
  qualified?: {
    /**
     * Not before it.
     */
    from?: string;
    /**
     * Not after it.
     */
    to?: string;
  };
  /**
   * Profiles that were updated after it.
   */
  updatedAfter?: string;
  /**
   * Events that happened after it.
   */
  eventsAfter?: string;
  /**
   * Whether profiles that have events only are exported too.
   */
  eventsOnlyToo?: boolean;
}
/**
 * A segment of the request.
 */
export interface StoredSegment {
  /**
   * Its ID.
   */
  id: string;
  /**
   * Its namespace.
   */
  namespace?: string;
  /**
   * The statuses of the memberships that count.
   */
  statuses?: string[];
}
/**
 * Which events are exported.
 */
export interface StoredEvents {
  /**
   * Dotted paths, separated by commas.
   */
  fields?: string;
  /**
   * When the events were ingested.
   */
  ingested?: {
    /**
     * Ingested after it.
     */
    after?: string;
    /**
     * Ingested before it.
     */
    before?: string;
  };
}
/**
 * How long each part of the job takes, in milliseconds.
 */
export interface LifecycleLengths {
  /**
   * From the creation to the start of the export.
   */
  queuedMs: number;
  /**
   * The length of the export.
   */
  exportingMs: number;
  /**
   * From the end of the export to the start of the write.
   */
  handoverMs: number;
  /**
   * The length of the write.
   */
  writingMs: number;
  /**
   * From the last work to the end of the job.
   */
  closingMs: number;
  /**
   * From the request to cancel to the end of the job.
   */
  cancellingMs: number;
}
/**
 * The profiles that the job exports from: synthetic ones, or imported ones.
 */
export interface StoredProfiles {
  /**
   * How many synthetic profiles there are.
   */
  synthetic?: number;
  /**
   * The imports, oldest first.
   */
  imports?: StoredImport[];
  /**
   * The hash of the merge policies that were set for the imports.
   */
  mergePolicies?: string;
  /**
   * How many imported profiles there are.
   */
  profiles?: number;
  /**
   * How many records and events they consist of.
   */
  fragments?: number;
}
/**
 * One import of profiles.
 */
export interface StoredImport {
  /**
   * The hash of its content.
   */
  hash: string;
  /**
   * The format of its content.
   */
  form?: 'lines' | 'json';
  /**
   * When it was imported. Unix time in milliseconds.
   */
  importedAt: number;
}
/**
 * The next phase of the job, if nothing interferes.
 */
export interface NextPhase {
  /**
   * The phase that begins.
   */
  phase: 'queued' | 'exporting' | 'writing' | 'cancelling' | 'succeeded' | 'failed' | 'cancelled';
  /**
   * When it begins. Unix time in milliseconds.
   */
  at: number;
  /**
   * How long until then on the sandbox's clock, in milliseconds.
   */
  inMs: number;
}
/**
 * Export jobs, newest first. Simulator-only.
 */
export interface JobList {
  /**
   * One row for each job.
   */
  jobs: JobRow[];
  /**
   * Present when more jobs follow: the value of after for the next page.
   */
  next?: string;
}
/**
 * An export job with the times of its plan, as far as the stored data determines them: a cancel, or the removal of its dataset, ends the plan. Simulator-only.
 */
export interface JobRow {
  /**
   * The ID of the export job.
   */
  id: number;
  /**
   * When the job was created. Unix time in milliseconds.
   */
  createdAt: number;
  /**
   * When the export starts. Absent if it never does. Unix time in milliseconds.
   */
  exportAt?: number;
  /**
   * When the export ends, or is stopped. Absent if it never does. Unix time in milliseconds.
   */
  exportedAt?: number;
  /**
   * When the write to the dataset starts. Absent if it never does. Unix time in milliseconds.
   */
  writeAt?: number;
  /**
   * When the write ends, or is stopped. Absent if it never does. Unix time in milliseconds.
   */
  writtenAt?: number;
  /**
   * When the job finishes. Absent for a job that never does. Unix time in milliseconds.
   */
  endAt?: number;
  /**
   * When a cancel was requested. Unix time in milliseconds.
   */
  cancelAskedAt?: number;
  /**
   * When the dataset of the unfinished job was removed. Unix time in milliseconds.
   */
  dataSetGoneAt?: number;
  /**
   * How the job finishes. Absent for a job that never does.
   */
  outcome?: 'succeeded' | 'failed' | 'cancelled';
  /**
   * What the job is doing.
   */
  phase: 'queued' | 'exporting' | 'writing' | 'cancelling' | 'succeeded' | 'failed' | 'cancelled';
  /**
   * The script of the job: how it goes if nothing interferes.
   */
  script: 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
  /**
   * What chose the script: the header x-aep-sim-script, a rule, a start option, or none of them (default). A job that a document or a capture shows has a script that was observed. A request that cannot be exported fails by itself.
   */
  chosenBy: 'header' | 'rule' | 'flag' | 'default' | 'observed' | 'request';
  /**
   * The ID of the rule that chose the script.
   */
  rule?: string;
  /**
   * The dataset that the job exports to.
   */
  dataSetId: string;
  /**
   * The IDs of the segments that the request names.
   */
  segments: string[];
  /**
   * Whether each segment has its own batch.
   */
  perSegment: boolean;
  /**
   * The IDs of the batches, as Catalog lists them. Responses show an empty ID for a batch that was not written.
   */
  batches: string[];
  /**
   * How many rows the job has exported. Absent before it has succeeded, and where they were not counted.
   */
  rows?: number;
  /**
   * How many requests have retrieved the job.
   */
  polls: number;
  /**
   * The code of the error that the job finished with.
   */
  errorCode?: string;
}
/**
 * A request and its response, without secrets.
 */
export interface JournalEntry {
  seq: number;
  kind: 'request' | 'control';
  /**
   * Of the sandbox, as it was read or written.
   */
  version?: number;
  /**
   * On the clock of the sandbox, as Unix time in milliseconds.
   */
  at: number;
  wallAt: number;
  tookMs: number;
  operation?: string;
  edition?: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  jobId?: number;
  attempt: number;
  request: JournalRequest;
  response: JournalResponse;
  why?: RejectionCause[];
  ignored?: IgnoredPart[];
  rule?: AppliedRule;
}
/**
 * The request.
 */
export interface JournalRequest {
  method: string;
  path: string;
  headers: {
    [k: string]: string;
  };
  /**
   * JSON where it is JSON, the fields of a form, or a string.
   */
  body?: {
    [k: string]: unknown;
  };
  /**
   * The length of a body that is not shown.
   */
  bodyBytes?: number;
  /**
   * The first 32 hex digits of its SHA-256.
   */
  bodyHash?: string;
}
/**
 * The response.
 */
export interface JournalResponse {
  /**
   * 0: no response was sent.
   */
  status: number;
  headers: {
    [k: string]: string;
  };
  /**
   * JSON where it is JSON, the fields of a form, or a string.
   */
  body?: {
    [k: string]: unknown;
  };
  /**
   * The length of a body that is not shown.
   */
  bodyBytes?: number;
  /**
   * The first 32 hex digits of its SHA-256.
   */
  bodyHash?: string;
  /**
   * The link to the next page, of a list whose body is not shown.
   */
  next?: string;
}
/**
 * One thing that is wrong with a request.
 */
export interface RejectionCause {
  /**
   * Absent: the body.
   */
  in?: 'path' | 'query' | 'header';
  pointer: string;
  keyword: string;
  message: string;
  /**
   * The nearest valid value, or name.
   */
  nearest?: {
    [k: string]: unknown;
  };
  /**
   * The ID of a row of GET /_sim/evidence/{id}.
   */
  evidence?: string;
}
/**
 * Requests and their responses without headers and bodies, oldest first. Simulator-only.
 */
export interface JournalIndex {
  entries: JournalIndexEntry[];
  /**
   * Entries that a limit has removed.
   */
  dropped: number;
  /**
   * The seq of the last entry, 0 for none.
   */
  last: number;
}
/**
 * A request and its response in short.
 */
export interface JournalIndexEntry {
  seq: number;
  kind: 'request' | 'control';
  /**
   * Of the sandbox, as it was read or written.
   */
  version?: number;
  /**
   * On the clock of the sandbox, as Unix time in milliseconds.
   */
  at: number;
  wallAt: number;
  tookMs: number;
  operation?: string;
  edition?: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  jobId?: number;
  attempt: number;
  request: JournalIndexRequest;
  response: JournalIndexResponse;
  /**
   * The status of its job in the response.
   */
  seen?: string;
  cause?: JournalIndexCause;
  /**
   * The Retry-After of the response, in seconds.
   */
  retryAfterS?: number;
  /**
   * The request has the header x-aep-sim-page, and counts neither in polls nor in findings.
   */
  byPage?: true;
  rule?: JournalIndexRule;
}
/**
 * The request.
 */
export interface JournalIndexRequest {
  method: string;
  path: string;
}
/**
 * The response.
 */
export interface JournalIndexResponse {
  /**
   * 0: no response was sent.
   */
  status: number;
}
/**
 * The first thing that was wrong with a request that was rejected.
 */
export interface JournalIndexCause {
  /**
   * Absent: the body.
   */
  in?: 'path' | 'query' | 'header';
  pointer: string;
  message: string;
}
/**
 * The rule that had a part in it.
 */
export interface JournalIndexRule {
  id: string;
  effect: string;
}
/**
 * Requests and their responses, oldest first. Simulator-only.
 */
export interface JournalPage {
  entries: JournalEntry[];
  /**
   * Entries that a limit has removed.
   */
  dropped: number;
  /**
   * The seq of the last entry, 0 for none.
   */
  last: number;
}
/**
 * How imported profile fragments are joined. Simulator-only.
 */
export interface MergePolicyList {
  mergePolicies: {
    id: string;
    version: number;
    attributeMerge: {
      type: 'timestampOrdered' | 'dataSetPrecedence';
      order?: string[];
    };
    default?: boolean;
    segments?: string[];
  }[];
}
/**
 * All operations; those of the vendor are the same in every edition. Simulator-only.
 */
export interface OperationList {
  operations: OperationSummary[];
}
/**
 * An operation.
 */
export interface OperationSummary {
  name: string;
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  family: 'profile' | 'catalog' | 'data-access' | 'ims' | 'control';
  summary: string;
  /**
   * What a rule can do to it.
   */
  effects: string[];
}
/**
 * The numbers of profiles in an import and in the sandbox. Simulator-only.
 */
export interface ProfileImport {
  fragments: number;
  profiles: number;
  total: {
    fragments: number;
    profiles: number;
  };
}
/**
 * Which profiles new jobs export. Simulator-only.
 */
export interface ProfileSource {
  kind: 'synthetic' | 'imported';
  profiles: number;
}
/**
 * What clients did wrong in the requests of a sandbox. Simulator-only.
 */
export interface Report {
  /**
   * Requests of clients in the journal.
   */
  requests: number;
  findings: ClientFinding[];
}
/**
 * A rule and its counts. Simulator-only.
 */
export interface Rule {
  id: string;
  name?: RuleName;
  match?: RuleMatch;
  skip?: RuleSkip;
  times?: RuleTimes;
  probability?: RuleProbability;
  effect: RuleEffect;
  /**
   * Whether the rule is tried.
   */
  enabled: boolean;
  /**
   * How many requests or jobs have matched so far.
   */
  matches: number;
  /**
   * How many matches the rule has acted on.
   */
  hits: number;
  /**
   * Whether the rule has acted on `times` matches, so that it no longer acts.
   */
  exhausted: boolean;
}
/**
 * Enables or disables a rule. Its counts stay. Simulator-only.
 */
export interface RuleChange {
  enabled: boolean;
}
/**
 * The rules of a sandbox, in the order in which they are tried. Simulator-only.
 */
export interface RuleList {
  rules: Rule[];
}
/**
 * The data of an event of GET /_sim/events about a job, the clock, a rule, or the sandbox. Simulator-only.
 */
export interface SandboxChange {
  change:
    | 'created'
    | 'cancel-asked'
    | 'data-set-deleted'
    | 'set'
    | 'advanced'
    | 'changed'
    | 'deleted'
    | 'all-deleted'
    | 'reset'
    | 'profiles'
    | 'merge-policies';
  /**
   * The `seq` of the journal entry of the request that made the change.
   */
  seq: number;
  /**
   * On the clock of the sandbox, as Unix time in milliseconds.
   */
  at: number;
  jobId?: number;
  /**
   * The unfinished jobs whose dataset was deleted.
   */
  dataSetId?: string;
  ruleId?: string;
  /**
   * What the clock shows since then.
   */
  now?: number;
  running?: boolean;
  /**
   * The world that the sandbox was reset in.
   */
  world?: string;
}
/**
 * The scripts and paces of jobs, and the defaults. Simulator-only.
 */
export interface ScriptList {
  default: {
    script: 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
    pace: 'instant' | 'quick' | 'realistic';
  };
  scripts: ('succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck')[];
  paces: {
    [k: string]: {
      queuedMs: number;
      exportingMs: number;
      handoverMs: number;
      writingMs: number;
      closingMs: number;
      cancellingMs: number;
    };
  };
}
/**
 * Sandboxes by organization and name. Simulator-only.
 */
export interface TenantList {
  /**
   * One row for each sandbox.
   */
  tenants: TenantRow[];
  next?: TenantName;
}
/**
 * A sandbox that was written to: what it contains, and its clock. Simulator-only.
 */
export interface TenantRow {
  /**
   * The organization ID.
   */
  org: string;
  /**
   * The name of the sandbox.
   */
  sandbox: string;
  /**
   * How many export jobs it has.
   */
  jobs: number;
  /**
   * How many of them have failed, counted up to 1,000.
   */
  failedJobs: number;
  /**
   * Present when more than 1,000 jobs have failed.
   */
  failedJobsMore?: true;
  /**
   * How many datasets it has.
   */
  dataSets: number;
  /**
   * How many requests it has had since its journal was cleared.
   */
  requests: number;
  clock: ClockReading;
}
/**
 * The last sandbox of a page that others follow: the next page begins after it.
 */
export interface TenantName {
  /**
   * The organization ID.
   */
  org: string;
  /**
   * The name of the sandbox.
   */
  sandbox: string;
}
/**
 * The world that a sandbox started in. Simulator-only.
 */
export interface World {
  /**
   * documented, empty, or own.
   */
  name: string;
  /**
   * The named segments of a world of your own.
   */
  segments?: WorldSegment[];
}
/**
 * A segment and its name.
 */
export interface WorldSegment {
  id: string;
  name: string;
  /**
   * Default ups.
   */
  namespace?: string;
}
/**
 * Whether the newest value wins, or that of the dataset that is first in `order`.
 */
export interface WorldAttributeMerge {
  type: 'timestampOrdered' | 'dataSetPrecedence';
  /**
   * Dataset IDs; required for dataSetPrecedence.
   */
  order?: string[];
}
/**
 * Resets a sandbox to a world: a named one, or one of your own. Set name or world, not both. Simulator-only.
 */
export interface WorldChoice {
  name?: 'documented' | 'empty';
  world?: WorldFile;
  /**
   * The edition of the documented jobs; in a world of your own, it decides what a segment without a status selects. Default: that of the simulator.
   */
  edition?: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  /**
   * The time on the clock of the sandbox: Unix time in milliseconds, or an RFC 3339 timestamp. Default: as the simulator was started.
   */
  at?: number | string;
  /**
   * Whether the clock runs. Default: false with at; otherwise as the simulator was started.
   */
  running?: boolean;
}
/**
 * A world of your own: what a sandbox starts with. Every member is optional. Simulator-only.
 */
export interface WorldFile {
  /**
   * For editors; not read.
   */
  $schema?: string;
  /**
   * The datasets that Catalog has.
   */
  dataSets?: WorldDataSet[];
  /**
   * Segments with their names. Every other segment ID has members too.
   */
  segments?: WorldSegment[];
  /**
   * How imported profile fragments are joined, in the format of PUT /_sim/merge-policies.
   *
   * @maxItems 1000
   */
  mergePolicies?: WorldMergePolicy[];
  /**
   * Export jobs, in any order.
   */
  jobs?: WorldJob[];
}
/**
 * A dataset. Without a definition, one that export jobs can export to.
 */
export interface WorldDataSet {
  /**
   * 24 lowercase hex digits.
   */
  id: string;
  /**
   * 24 hex digits. Default: the value after the ID.
   */
  viewId?: string;
  /**
   * RFC 3339. Default: the time in the first 8 digits of the ID.
   */
  createdAt?: string;
  definition?: WorldDataSetDefinition;
}
/**
 * The body of POST /data/foundation/catalog/dataSets.
 */
export interface WorldDataSetDefinition {
  name?: string;
  description?: string;
  schemaRef?: WorldSchemaRef;
  schema?: string;
  fileDescription?: {
    [k: string]: unknown;
  };
  aspect?: string;
  tags?: {
    [k: string]: string[];
  };
  enableErrorDiagnostics?: boolean;
  dataSourceId?: string;
  namespace?: string;
  connectorId?: string;
  connectionId?: string;
  systemLabels?: string[];
  unifiedTags?: string[];
}
/**
 * The schema of a dataset. Jobs export to those of https://ns.adobe.com/xdm/context/profile__union.
 */
export interface WorldSchemaRef {
  id: string;
  contentType?: string;
}
/**
 * A merge policy.
 */
export interface WorldMergePolicy {
  id: string;
  /**
   * Default 1.
   */
  version?: number;
  attributeMerge: WorldAttributeMerge;
  /**
   * Whether export jobs without a merge policy use this one.
   */
  default?: boolean;
  /**
   * IDs of the segments that are evaluated with it.
   */
  segments?: string[];
}
/**
 * An export job. It goes as `script` and `pace` define, or has its observed metrics.
 */
export interface WorldJob {
  id: number;
  /**
   * RFC 3339.
   */
  createdAt: string;
  request: ExportJobRequest;
  /**
   * The ID of the request that created the job. Default: generated from the seed.
   */
  requestId?: string;
  /**
   * Default ups.
   */
  profileInstanceId?: string;
  /**
   * One, or one for each segment with segmentPerBatch: letters, digits, hyphens, and underscores. Default: generated from the seed.
   */
  batchIds?: string[];
  /**
   * How the job ends. Default succeeds.
   */
  script?: 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
  /**
   * How long its parts take. Default quick. Not with metrics.
   */
  pace?: 'instant' | 'quick' | 'realistic';
  /**
   * When a cancel was requested, as an RFC 3339 timestamp.
   */
  cancelAskedAt?: string;
  metrics?: WorldMetrics;
  computeGatewayJobId?: WorldComputeIds;
}
/**
 * The metrics of a finished job, as in responses. Their durations are kept and moved to the creation of the job.
 */
export interface WorldMetrics {
  totalTime: WorldInterval;
  profileExportTime?: WorldInterval;
  aCPDatasetWriteTime?: WorldInterval;
  /**
   * How many rows the files have, if the job selects so many from its own synthetic profiles.
   */
  totalExportedProfileCounter?: number;
  /**
   * Returned as it is; the files have as many rows as the counter says.
   */
  exportedProfileByNamespaceCounter?: {
    [k: string]: number;
  };
}
/**
 * An interval of work, as Unix time in milliseconds.
 */
export interface WorldInterval {
  startTimeInMs: number;
  endTimeInMs: number;
  /**
   * Ignored: the end minus the start.
   */
  totalTimeInMs?: number;
}
/**
 * The IDs under which the job ran. Default: generated from the seed.
 */
export interface WorldComputeIds {
  exportJob?: string;
  pushJob?: string;
}
