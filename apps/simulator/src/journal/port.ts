import type { EditionName } from '@aep-sim/types';
import type { Cause } from '../core/cause.ts';
import type { Instant } from '../core/clock.ts';
import type { Tenant } from '../core/tenant.ts';

/** Header names and values in turn, as they were received (rawHeaders of Node.js). */
export type Head = readonly string[];

/** The rule that acted on a request, and the type of its effect. */
export interface RuleMet {
  readonly id: string;
  readonly effect: string;
}

/**
 * A request and its response. The journal keeps references to their parts: they must not be changed afterwards,
 * and no string may be a small part of a long one, which would stay in memory as long.
 */
export interface Exchange {
  readonly kind: 'request' | 'control';
  /** The tenant's version that was read or written; absent: no tenant was opened. */
  readonly version?: number | undefined;
  /** On the tenant's clock. */
  readonly at: Instant;
  readonly wallAt: Instant;
  readonly tookMs: number;
  readonly operation?: string | undefined;
  readonly edition?: EditionName | undefined;
  readonly jobId?: number | undefined;
  readonly method: string;
  /** Path and query, as received. */
  readonly target: string;
  readonly head: Head;
  /** Body of the request; absent: none was read. */
  readonly body?: string | Uint8Array | undefined;
  readonly status: number;
  /** Headers of the response. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body of the response; absent: none, or a stream (a file). */
  readonly answer?: string | Uint8Array | undefined;
  /** The link to the next page in the response. */
  readonly next?: string | undefined;
  /** Why the request was rejected. */
  readonly why?: readonly Cause[] | undefined;
  readonly rule?: RuleMet | undefined;
  /** Whether it changed its tenant. Default: false. */
  readonly hasWritten?: boolean | undefined;
}

/** A body in the journal: `body`, or `bodyBytes` and `bodyHash`, or none of them if there was no body. */
export interface EntryBody {
  /** Parsed JSON, the fields of a form, or a string. */
  readonly body?: unknown;
  /** Length of a body that is too long, or is not text. */
  readonly bodyBytes?: number;
  /** First 32 hex digits of its SHA-256. */
  readonly bodyHash?: string;
}

/** An exchange in the journal, as plain JSON, without tokens, keys, and secrets. */
export interface Entry {
  /** Increases by one with each entry of the tenant. */
  readonly seq: number;
  readonly kind: 'request' | 'control';
  readonly version?: number;
  readonly at: Instant;
  readonly wallAt: Instant;
  readonly tookMs: number;
  readonly operation?: string;
  readonly edition?: EditionName;
  readonly jobId?: number;
  /** 1, or one more than that of the last equal request if that one met a fault, 429, or 5xx. */
  readonly attempt: number;
  readonly request: EntryBody & {
    readonly method: string;
    readonly path: string;
    /** By lowercase name; the values of a repeated header are joined by `, `. */
    readonly headers: Readonly<Record<string, string>>;
  };
  readonly response: EntryBody & {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    /** The link to the next page in a body that is not shown. */
    readonly next?: string;
  };
  readonly why?: readonly Cause[];
  readonly ignored?: readonly Ignored[];
  readonly rule?: RuleMet;
}

/** A part of a request that its operation does not know. */
export interface Ignored {
  readonly in?: 'query';
  readonly pointer: string;
  /** The nearest known name. */
  readonly nearest?: string;
}

/** Finds the parts of a request that its operation does not know. */
export type IgnoredOf = (request: IgnoredQuery) => readonly Ignored[];

export interface IgnoredQuery {
  readonly operation?: string;
  /** Path and query, as received. */
  readonly target: string;
  /** Parsed JSON, the fields of a form, or a string; absent: no body was read. */
  readonly body?: unknown;
}

/** An entry without headers, bodies, and details about them, but with what a list of requests shows. */
export interface IndexEntry extends Omit<Entry, 'request' | 'response' | 'why' | 'ignored'> {
  readonly request: { readonly method: string; readonly path: string };
  readonly response: { readonly status: number };
  /** The status of its job in the response. */
  readonly seen?: string;
  /** The first of `why`. */
  readonly cause?: Pick<Cause, 'in' | 'pointer' | 'message'>;
  /** From Retry-After of the response. */
  readonly retryAfterS?: number;
  /** Present: the request was sent by the simulator's page, not by a client. */
  readonly byPage?: true;
}

/** Conditions for entries: all that are set must match. */
export interface JournalFilter {
  readonly operation?: string;
  /** The status of the response is between `from` and `to`; 0: no response was sent. */
  readonly status?: { readonly from: number; readonly to: number };
  readonly jobId?: number;
  readonly kind?: Entry['kind'];
  /** A part of the entry as JSON, ignoring case. It never finds secrets. */
  readonly text?: string;
}

/** Which entries to read: those that match and have a greater `seq` than `after`, up to `limit`, oldest first. */
export interface JournalQuery extends JournalFilter {
  readonly after?: number;
  readonly limit?: number;
}

export interface Page<T> {
  readonly entries: readonly T[];
  /** Entries that a limit has removed since the tenant was last cleared. */
  readonly dropped: number;
  /** The `seq` of the last entry when reading began; 0 for none. */
  readonly last: number;
}

export type JournalPage = Page<Entry>;

/** Which entries exist: those after `gone`, up to `last`. */
export interface JournalSpan {
  /** The `seq` of the last entry that was removed. */
  readonly gone: number;
  readonly last: number;
  /** The `seq` of the last entry when the tenant was last cleared: up to it, no limit has removed any. */
  readonly cleared: number;
}

/** An entry, and whether the exchange changed its tenant. */
export interface Kept {
  readonly entry: Entry;
  readonly hasWritten: boolean;
}

export interface JournalCounts {
  /** Entries of kind `request` since the tenant was last cleared, including removed ones. */
  readonly requests: number;
  /** Successful reads of each job, except those by the simulator's page. */
  readonly polls: ReadonlyMap<number, number>;
}

/** The last requests of each tenant. */
export interface Journal {
  append(tenant: Tenant, exchange: Exchange): void;
  entries(tenant: Tenant, query: JournalQuery): Promise<JournalPage>;
  index(tenant: Tenant, query: JournalQuery): Promise<Page<IndexEntry>>;
  /** The `seq` of each entry that matches. */
  seqs(tenant: Tenant, query: JournalQuery): Promise<Page<number>>;
  /** Undefined if it was removed, or never existed. */
  entry(tenant: Tenant, seq: number): Promise<Kept | undefined>;
  span(tenant: Tenant): JournalSpan;
  /** Resolves when the tenant has an entry with a greater `seq`, or the signal aborts. */
  changed(tenant: Tenant, after: number, signal: AbortSignal): Promise<void>;
  /** Removes all entries and counts. `seq` is not reset. */
  clear(tenant: Tenant): Promise<void>;
  counts(tenant: Tenant): JournalCounts;
  /** Tenants that have entries. */
  tenants(): readonly Tenant[];
}
