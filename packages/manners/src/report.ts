import { clientOf, requestKey } from './clients.ts';
import { type Detection, type Detector, type Severity, seqsOf } from './detector.ts';
import type { Entry } from './entry.ts';
import { detectors } from './findings/index.ts';
import { jobsIn } from './jobs.ts';
import { listOf, positionOf } from './lists.ts';
import { fileAsked } from './paths.ts';
import { clientRequests, type Sandbox, sandboxesIn } from './sandboxes.ts';
import { counted } from './wording.ts';

/** Findings of one kind in a sandbox that are described one by one; one more counts the others. */
const MOST_OF_A_KIND = 5;
/** Requests that a finding names. */
const MOST_REQUESTS = 100;

/** Something that a client did wrong, and what to do about it. */
export interface Finding {
  /** Its kind, such as `polls-without-pause`. */
  readonly finding: string;
  readonly severity: Severity;
  /** One sentence: what happened, with numbers. */
  readonly message: string;
  /** The `seq` of each request that it is about, up to 100. */
  readonly requests: readonly number[];
  /** How many more it is about. Absent: `requests` has all of them. */
  readonly moreRequests?: number;
  /** Why it matters. */
  readonly why: string;
  /** What to do instead. */
  readonly instead: string;
  /** The ID of a row of `GET /_sim/evidence/{id}`. */
  readonly evidence: string;
  /** The section of the docs about it. */
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
    yield* read(own.entries);
    for (const detector of detectors) {
      findings.push(...findingsOf(detector, own));
      yield;
    }
  }
  const all = sandboxes.flatMap((own) => own.entries);
  return { requests: clientRequests(all).length, findings };
}

/** So few entries that they are read in a few milliseconds, however long they are. */
const ENTRIES_OF_A_STEP = 20;

const PARTS: readonly ((entry: Entry) => unknown)[] = [
  clientOf,
  requestKey,
  fileAsked,
  jobsIn,
  listOf,
  positionOf,
  ...detectors.flatMap(({ read }) => read ?? []),
];

/** Reads and caches what detectors need of each entry. */
function* read(entries: readonly Entry[]): Generator<undefined> {
  for (const [at, entry] of entries.entries()) {
    for (const part of PARTS) part(entry);
    if (at % ENTRIES_OF_A_STEP === 0) yield;
  }
}

function findingsOf(
  { finding, severity: usual, why, instead, evidence, find }: Detector,
  { entries, isWhole }: Sandbox,
): readonly Finding[] {
  return shortened(find(entries, isWhole)).map(({ message, requests, severity = usual }) => {
    const more = requests.length - MOST_REQUESTS;
    return {
      finding,
      severity,
      message,
      requests: requests.slice(0, MOST_REQUESTS),
      ...(more > 0 && { moreRequests: more }),
      why,
      instead,
      evidence,
      help: `/_sim/docs/client-manners#${finding}`,
    };
  });
}

/** A mistake that is repeated for each of a hundred jobs is one mistake, and needs no hundred sentences. */
function shortened(all: readonly Detection[]): readonly Detection[] {
  const rest = all.slice(MOST_OF_A_KIND);
  const [first] = rest;
  if (!first || rest.length === 1) return all;
  const requests = seqsOf(rest.flatMap((one) => one.requests).map((seq) => ({ seq })));
  const times = counted(rest.length, 'more time');
  const message = `This happened ${times}, in ${counted(requests.length, 'request')}.`;
  const isWeak = rest.every(({ severity }) => severity === 'warning');
  return [
    ...all.slice(0, MOST_OF_A_KIND),
    { message, requests, ...(isWeak && { severity: 'warning' as const }) },
  ];
}
