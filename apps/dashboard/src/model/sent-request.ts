import type { JournalEntry, RejectionCause } from '@aep-sim/types';

/** A request as it is in the journal. */
export interface SentRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** By lowercase name, without secrets. */
  readonly headers: Readonly<Record<string, string>>;
  /** Any JSON. */
  readonly body?: unknown;
  /** Its length, if it is not kept. */
  readonly bodyBytes?: number;
}

/** A request and its response. */
export type Exchange = Omit<JournalEntry, 'request'> & { readonly request: SentRequest };

/** One thing that is wrong with a request. */
export type Cause = Omit<RejectionCause, 'nearest'> & {
  /** Any JSON. */
  readonly nearest?: unknown;
};
