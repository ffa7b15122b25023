import { BoundedMap } from './bounded-map.ts';
import type { Effect } from './effect.ts';
import { idSource } from './ids.ts';
import type { Origin } from './tenant.ts';

/** What a request must be for a rule to match it: all that is named. Empty: every request. */
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
  /** How many matches pass untouched first; absent: none. */
  readonly skip?: number;
  /** How many matches are acted upon after that; absent: all. */
  readonly times?: number;
  /** Of acting upon a match, from 0 to 1; absent: 1. */
  readonly probability?: number;
  readonly disabled?: true;
  readonly effect: Effect;
  /** Only of a rule for jobs: how many have matched so far. Requests are counted by {@link counterOf}. */
  readonly matches?: number;
}

/** What a rule can look at. */
export interface Subject {
  /** Undefined where there is none: of an unknown path, or a method that it does not have. */
  readonly operation: string | undefined;
  readonly edition: string;
  /** Takes lowercase names. */
  readonly header: (name: string) => string | undefined;
  readonly query: (name: string) => readonly string[];
  readonly jobIds: readonly number[];
  readonly dataSetIds: readonly string[];
  readonly segmentIds: readonly string[];
}

/** Whether a request is a match of the rule. A disabled rule has none. */
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

/** The store's counter of the requests that a rate limit has acted upon: which they are, its draws do not tell. */
export function hitCounterOf({ id }: Pick<Rule, 'id'>): string {
  return `${id} hits`;
}

/**
 * Whether the match of this number, counted from 0, is acted upon. It depends on nothing that other matches have
 * done: the same whatever order they arrive in.
 */
export function actsOn(rule: Rule, match: number, origin: Origin): boolean {
  const { skip = 0, times } = rule;
  if (match < skip || !isDrawn(rule, match, origin)) return false;
  return times === undefined || drawnBefore(rule, match, origin) < times;
}

/** How many of the first so many matches were acted upon. */
export function hitsOf(rule: Rule, matches: number, origin: Origin): number {
  return Math.min(drawnBefore(rule, matches, origin), rule.times ?? Number.POSITIVE_INFINITY);
}

/** An id source draws numbers of 48 bits. */
const DRAWS = 2 ** 48;

/** Whether the draw of a match lets the rule act upon it. */
export function isDrawn({ id, probability = 1 }: Rule, match: number, origin: Origin): boolean {
  if (probability >= 1) return true;
  return idSource(origin).number(`match ${match} of ${id}`, DRAWS) < probability * DRAWS;
}

/** Where counts of drawn matches were last: a run of a million matches counts each of them once. */
const counted = new BoundedMap<string, { readonly match: number; readonly drawn: number }>(4096);

/** How many matches before this one are neither skipped nor left out by their draw. */
function drawnBefore(rule: Rule, match: number, origin: Origin): number {
  const { id, skip = 0, probability = 1 } = rule;
  if (match <= skip || probability <= 0) return 0;
  if (probability >= 1) return match - skip;
  const key = JSON.stringify([origin, id, skip, probability]);
  const known = counted.get(key);
  // Parallel requests arrive a little out of order: the way back from the last count is short as well.
  let { match: at, drawn } = known && known.match < 2 * match ? known : { match: skip, drawn: 0 };
  for (; at < match; at++) if (isDrawn(rule, at, origin)) drawn++;
  for (; at > match; at--) if (isDrawn(rule, at - 1, origin)) drawn--;
  counted.set(key, { match, drawn });
  return drawn;
}
