import type {
  BatchRows,
  Clock,
  EvidenceRow,
  ExampleList,
  Health,
  JobAnswer,
  JobDetail,
  JobRow,
  JournalEntry,
  MergePolicyList,
  ProfileSource,
  Report,
  Rule,
  SandboxChange,
  ScriptList,
  TenantRow,
  World,
} from '@aep-sim/types';
import type { RequestRow } from '../model/request-row.ts';

/** A sandbox of an organization: what all views but that of the tenants are about. */
export interface Tenant {
  readonly org: string;
  readonly sandbox: string;
}

/** What happens in a sandbox, as it happens. */
export type Event =
  | { readonly type: 'request'; readonly entry: JournalEntry }
  | { readonly type: 'job' | 'clock' | 'rule' | 'tenant'; readonly change: SandboxChange }
  /** Events were lost: what was read before is out of date. */
  | { readonly type: 'gap' };

/** An action or a read that was rejected, in the words of the control plane. */
export class Rejected extends Error {
  readonly status: number;
  readonly pointer: string | undefined;
  /** The nearest value that is allowed, or undefined. */
  readonly nearest: unknown;

  constructor(status: number, sentence: string, pointer?: string, nearest?: unknown) {
    super(sentence);
    this.status = status;
    this.pointer = pointer;
    this.nearest = nearest;
  }
}

/** The simulator does not respond. */
export class Lost extends Error {}

export interface JournalHead<Entry> {
  readonly entries: readonly Entry[];
  /** Entries that a limit has removed. */
  readonly dropped: number;
  /** The seq of the last entry, 0 for none. */
  readonly last: number;
}

export interface EntryQuery {
  readonly jobId?: number;
  readonly operation?: string;
  readonly after?: number;
  readonly limit?: number;
}

/** Reads of a sandbox; none leaves a trace in its journal. */
export interface Reads {
  health(): Promise<Health>;
  tenants(): Promise<readonly TenantRow[]>;
  clock(of: Tenant): Promise<Clock>;
  /** All jobs, newest first, page by page; the first page is small. */
  jobs(of: Tenant): AsyncIterable<readonly JobRow[]>;
  job(of: Tenant, id: number, at?: number): Promise<JobDetail>;
  answer(
    of: Tenant,
    id: number,
    asked: { readonly edition?: string; readonly at?: number },
  ): Promise<JobAnswer>;
  /** The first rows of a batch and, if requested, its files. */
  rows(
    of: Tenant,
    batchId: string,
    asked: { readonly limit: number; readonly files?: boolean },
  ): Promise<BatchRows>;
  /** The entries that are still kept, oldest first, in short; those after a seq, or all. */
  index(of: Tenant, after?: number): Promise<JournalHead<RequestRow>>;
  entries(of: Tenant, asked: EntryQuery): Promise<JournalHead<JournalEntry>>;
  report(of: Tenant): Promise<Report>;
  rules(of: Tenant): Promise<readonly Rule[]>;
  scripts(): Promise<ScriptList>;
  examples(): Promise<ExampleList>;
  evidence(id: string): Promise<EvidenceRow>;
  world(of: Tenant): Promise<World>;
  profiles(of: Tenant): Promise<ProfileSource>;
  mergePolicies(of: Tenant): Promise<MergePolicyList>;
  /** Calls back until the signal aborts, then it resolves. @throws Lost when the stream ends by itself */
  listen(
    of: Tenant,
    after: number,
    tell: (event: Event) => void,
    signal: AbortSignal,
  ): Promise<void>;
}

/** A request that changes something: to the control plane, or to the API. */
export interface Call {
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** From the root of the server: `/_sim/clock`, `/data/core/ups/export/jobs`. */
  readonly path: string;
  /** A string is sent as it is, all else as JSON. */
  readonly body?: unknown;
  /** Headers in addition to those of each request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The name of a file that was sent instead of a body. */
  readonly file?: string;
}

export interface Answered {
  readonly status: number;
  /** Parsed JSON; undefined without a body. */
  readonly body: unknown;
}

/**
 * Where the page reads from: a simulator that runs. A file is to be a second one, which only reads.
 *
 * @throws Rejected and Lost, by each
 */
export interface Source extends Reads {
  /** Absent where nothing can be changed. Calls to the API carry `x-aep-sim-page: 1`. */
  readonly send?: (of: Tenant, call: Call) => Promise<Answered>;
  /** Sends a file of profiles. */
  readonly importProfiles?: (
    of: Tenant,
    file: Blob,
    progress: (sent: number) => void,
  ) => Promise<Answered>;
  /** The paths of a batch's files and of the docs, from the root of the server. */
  readonly url: (path: string) => string;
  /** Reads bytes or text of the API for a download. */
  readonly read: (of: Tenant, path: string) => Promise<Response>;
}
