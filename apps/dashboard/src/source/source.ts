import type {
  BatchRows,
  Clock,
  ClockAdvance,
  ClockSetting,
  Health,
  JobAnswer,
  JobDetail,
  JobRow,
  JournalEntry,
  JournalIndexEntry,
  Report,
  SandboxChange,
  TenantRow,
} from '@aep-sim/types';

/** A sandbox of an organization: what all views but that of the sandboxes are about. */
export interface Tenant {
  readonly org: string;
  readonly sandbox: string;
}

/** What happens in a sandbox, as it happens. */
export type Event =
  | { readonly type: 'request'; readonly entry: JournalEntry }
  | { readonly type: 'change'; readonly change: SandboxChange }
  /** Events were lost: what was read before is out of date. */
  | { readonly type: 'gap' };

/** An action that was rejected, in the words of the control plane. */
export class Rejected extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** Nobody answers. */
export class Lost extends Error {}

/**
 * Where the page reads from: a simulator that runs. A file is to be a second one. Reads leave no trace in the journal.
 *
 * @throws Rejected and Lost, by each
 */
export interface Source {
  health(): Promise<Health>;
  tenants(): Promise<readonly TenantRow[]>;
  clock(of: Tenant): Promise<Clock>;
  /** All jobs, newest first, page by page. */
  jobs(of: Tenant): AsyncIterable<readonly JobRow[]>;
  job(of: Tenant, id: number, at?: number): Promise<JobDetail>;
  answer(of: Tenant, id: number, asked: { edition?: string; at?: number }): Promise<JobAnswer>;
  rows(of: Tenant, batchId: string, limit: number): Promise<BatchRows>;
  /** The requests that are still kept, oldest first, in short. */
  journal(of: Tenant): Promise<{ entries: readonly JournalIndexEntry[]; dropped: number; last: number }>;
  entries(of: Tenant, asked: { jobId?: number; after?: number; limit?: number }): Promise<readonly JournalEntry[]>;
  report(of: Tenant): Promise<Report>;
  /** Calls back until the signal aborts, or the source is lost: then it rejects. */
  listen(of: Tenant, after: number, tell: (event: Event) => void, signal: AbortSignal): Promise<void>;
  setClock(of: Tenant, setting: ClockSetting): Promise<Clock>;
  advance(of: Tenant, by: ClockAdvance): Promise<Clock>;
}
