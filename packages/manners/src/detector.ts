import type { Entry } from './entry.ts';

/** `error`: data is wrong, missing or double, or will be. `warning`: it works here, and costs or fails elsewhere. */
export type Severity = 'error' | 'warning';

/** Something that a client did wrong. */
export interface Detection {
  /** One sentence: what happened, with numbers. */
  readonly message: string;
  /** The `seq` of each request that it is about. */
  readonly requests: readonly number[];
  /** Where it is less than that of its kind. */
  readonly severity?: Severity;
}

/** Finds one kind of finding, and describes it. Its docs are generated from this too. */
export interface Detector {
  readonly finding: string;
  readonly severity: Severity;
  /** When it is reported, and when not. */
  readonly means: string;
  /** Why it matters. */
  readonly why: string;
  /** What a client should do instead. */
  readonly instead: string;
  /** The ID of a row of `GET /_sim/evidence/{id}`. */
  readonly evidence: string;
  /** Reads and caches what it needs of one entry, so that `find` takes less time. */
  read?(entry: Entry): unknown;
  /**
   * Takes the entries of one sandbox, oldest first. `isWhole`: nothing that is not among them can have had a part in
   * them.
   */
  find(entries: readonly Entry[], isWhole: boolean): readonly Detection[];
}

/** In order, each once. */
export function seqsOf(entries: readonly Pick<Entry, 'seq'>[]): readonly number[] {
  return [...new Set(entries.map(({ seq }) => seq))].sort((one, other) => one - other);
}
