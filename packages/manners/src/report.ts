import type { Detector, Severity } from './detector.ts';
import type { Entry } from './entry.ts';
import { detectors } from './findings/index.ts';
import { clientRequests, sandboxesIn } from './sandboxes.ts';

/** Something that a client did wrong, and what to do about it. */
export interface Finding {
  /** Its kind, such as `polls-without-pause`. */
  readonly finding: string;
  readonly severity: Severity;
  /** One sentence: what happened, with numbers. */
  readonly message: string;
  /** The `seq` of each request that it is about. */
  readonly requests: readonly number[];
  /** Why it hurts. */
  readonly why: string;
  /** The ID of a row of `GET /_sim/evidence/{id}`. */
  readonly evidence: string;
  /** Where the simulator says what to do. */
  readonly help: string;
}

export interface Report {
  /** How many requests of clients it is about. */
  readonly requests: number;
  readonly findings: readonly Finding[];
}

/**
 * Finds what clients did wrong in the entries of a journal, oldest first. Entries of several sandboxes may be mixed:
 * each is looked at alone, since its last reset. Requests of the simulator's web page do not count.
 */
export function report(entries: readonly Entry[]): Report {
  const steps = reportInSteps(entries);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps of some milliseconds, between which a server can do other work. */
export function* reportInSteps(entries: readonly Entry[]): Generator<undefined, Report> {
  const sandboxes = sandboxesIn(entries);
  const findings: Finding[] = [];
  for (const own of sandboxes) {
    for (const detector of detectors) {
      findings.push(...findingsOf(detector, own));
      yield;
    }
  }
  return { requests: clientRequests(sandboxes.flat()).length, findings };
}

function findingsOf(
  { finding, severity: usual, why, evidence, find }: Detector,
  entries: readonly Entry[],
): readonly Finding[] {
  return find(entries).map(({ message, requests, severity = usual }) => ({
    finding,
    severity,
    message,
    requests,
    why,
    evidence,
    help: `/_sim/docs/client-manners#${finding}`,
  }));
}
