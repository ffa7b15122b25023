/** What clients did wrong in the requests of a sandbox. */
export interface Report {
  /** How many requests of clients were looked at. */
  requests: number;
  findings: Finding[];
}

/** Something that a client did wrong. */
export interface Finding {
  /** Its kind, such as `polls-without-pause`. */
  finding: string;
  /** error: data is lost or doubled, or will be. warning: it costs or fails elsewhere. */
  severity: 'error' | 'warning';
  /** What happened, in one sentence. */
  message: string;
  /** The `seq` of each entry of the journal that it is about. */
  requests: number[];
  /** Why it hurts. */
  why: string;
  /** The id of a row of `GET /_sim/evidence/{id}`. */
  evidence: string;
  /** A path of the simulator, where it says what to do instead. */
  help: string;
}
