import { BoundedMap } from './bounded-map.ts';
import type { Effect } from './effect.ts';
import { idSource } from './ids.ts';
import type { Origin } from './tenant.ts';

/** What a request must have for a rule to match it: all members. Empty: every request. */
export interface RuleMatch {
  readonly operation?: string | readonly string[];
  readonly edition?: string;
  readonly jobId?: number;
  readonly dataSetId?: string;
  readonly segmentId?: string;
  /** By lowercase name. */
  readonly header?: Readonly<Record<string, string>>;
  /** One of the values of a parameter must be equal. */
  readonly query?: Readonly<Record<string, string>>;
}

export type RuleId = `rule-${number}`;

/** What happens to the requests, or jobs, that match. */
export interface Rule {
  readonly id: RuleId;
  readonly name?: string;
  readonly match?: RuleMatch;
  /** How many matches the rule leaves alone first; absent: none. */
  readonly skip?: number;
  /** How many matches it acts on after that; absent: all. */
  readonly times?: number;
  /** The probability that it acts on a match, from 0 to 1; absent: 1. */
  readonly probability?: number;
  readonly disabled?: true;
  readonly effect: Effect;
  /** Only for a job rule: how many jobs have matched so far. Requests are counted by {@link counterOf}. */
  readonly matches?: number;
}

/** What a rule can match. */
export interface Subject {
  /** Undefined for an unknown path, or a method that it does not have. */
  readonly operation: string | undefined;
  readonly edition: string;
  /** Accepts lowercase names. */
  readonly header: (name: string) => string | undefined;
  readonly query: (name: string) => readonly string[];
  readonly jobIds: readonly number[];
  readonly dataSetIds: readonly string[];
  readonly segmentIds: readonly string[];
}

/** Whether a request matches the rule. A disabled rule has no matches. */
export function matches({ disabled, match }: Rule, subject: Subject): boolean {
  if (disabled) return false;
  if (!match) return true;
  const { operation, edition, jobId, dataSetId, segmentId, header = {}, query = {} } = match;
  return (
    (operation === undefined || [operation].flat().some((one) => one === subject.operation)) &&
    (edition === undefined || edition === subject.edition) &&
    (jobId === undefined || subject.jobIds.includes(jobId)) &&
    (dataSetId === undefined || subject.dataSetIds.includes(dataSetId)) &&
    (segmentId === undefined || subject.segmentIds.includes(segmentId)) &&
    Object.entries(header).every(([name, value]) => subject.header(name) === value) &&
    Object.entries(query).every(([name, value]) => subject.query(name).includes(value))
  );
}

/** The store's counter of the requests that a rule has matched. */
export function counterOf({ id }: Pick<Rule, 'id'>): string {
  return id;
}

/** The store's counter of the requests that a rate limit has acted on, which its probability does not determine. */
export function hitCounterOf({ id }: Pick<Rule, 'id'>): string {
  return `${id} hits`;
}

/**
 * Whether the rule acts on the match with this number, counted from 0. It does not depend on other matches,
 * so it is the same in whatever order they arrive.
 */
export function actsOn(rule: Rule, match: number, origin: Origin): boolean {
  const { skip = 0, times } = rule;
  if (match < skip || !isDrawn(rule, match, origin)) return false;
  return times === undefined || drawnBefore(rule, match, origin) < times;
}

/** How many of this number of matches the rule acted on. */
export function hitsOf(rule: Rule, matches: number, origin: Origin): number {
  return Math.min(drawnBefore(rule, matches, origin), rule.times ?? Number.POSITIVE_INFINITY);
}

/** An ID source generates numbers of 48 bits. */
const DRAWS = 2 ** 48;

/** Whether the probability lets the rule act on a match. */
export function isDrawn({ id, probability = 1 }: Rule, match: number, origin: Origin): boolean {
  if (probability >= 1) return true;
  return idSource(origin).number(`match ${match} of ${id}`, DRAWS) < probability * DRAWS;
}

/** The last counts of selected matches, so that a run of a million matches counts each of them once. */
const counted = new BoundedMap<string, { readonly match: number; readonly drawn: number }>(4096);

/** How many matches before this one are neither skipped nor excluded by the probability. */
function drawnBefore(rule: Rule, match: number, origin: Origin): number {
  const { id, skip = 0, probability = 1 } = rule;
  if (match <= skip || probability <= 0) return 0;
  if (probability >= 1) return match - skip;
  const key = JSON.stringify([origin, id, skip, probability]);
  const known = counted.get(key);
  // Parallel requests arrive slightly out of order, so the way back from the last count is short as well.
  let { match: at, drawn } = known && known.match < 2 * match ? known : { match: skip, drawn: 0 };
  for (; at < match; at++) if (isDrawn(rule, at, origin)) drawn++;
  for (; at > match; at--) if (isDrawn(rule, at - 1, origin)) drawn--;
  counted.set(key, { match, drawn });
  return drawn;
}
