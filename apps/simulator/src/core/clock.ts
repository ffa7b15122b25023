/** Unix time in milliseconds. Fields with a timestamp end in `At`; durations in milliseconds end in `Ms`. */
export type Instant = number;

/**
 * A reading of the host's clock: the wall-clock time, and a stamp that orders readings even within one millisecond.
 * Stamps grow with time, also from one run of the host to the next.
 */
export interface Moment {
  readonly wallAt: Instant;
  readonly stamp: number;
}

/** From `from` on, the tenant's clock showed `at`, and advanced from there if `running`. */
export interface ClockChange {
  readonly from: Moment;
  readonly at: Instant;
  readonly running: boolean;
  /** The fraction of a millisecond by which it was moved in addition; absent: none. Fractions add up. */
  readonly part?: number;
}

/** A tenant's clock: all changes to it, oldest first. Without any, it shows the wall clock. */
export type ClockFacts = readonly ClockChange[];

/** The time at which a tenant's clock starts. */
export interface ClockStart {
  readonly at: Instant;
  readonly running: boolean;
}

/** The clock of a tenant that starts at this time. Every token is from the start of the clock or later. */
export function startedClock({ at, running }: ClockStart, wallAt: Instant): ClockFacts {
  // A frozen clock is the same in every run.
  return [{ from: { wallAt: running ? wallAt : 0, stamp: 0 }, at, running }];
}

/** The end of the year 9999: later times have more digits than a cursor or an RFC 3339 timestamp. */
export const LAST_INSTANT = 253_402_300_799_999;

/** Whether a clock can be set to this time: between the years 1970 and 9999. */
export function isOnClock(value: unknown): value is Instant {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= LAST_INSTANT;
}

/** Older changes are removed: they only matter to tokens, which expire after a day. */
const MAX_CHANGES = 1000;

/** What the tenant's clock shows now, after all known changes to it, whichever process made them. */
export function nowOf(clock: ClockFacts, { wallAt }: Moment): Instant {
  const last = clock.at(-1);
  return last ? shownAt(last, wallAt) : wallAt;
}

/**
 * What the tenant's clock showed at an earlier reading.
 * The history is needed because a token's age is measured on the tenant's clock, not on the wall clock.
 */
export function instantAt(clock: ClockFacts, moment: Moment): Instant {
  const change = clock.findLast(({ from }) => from.stamp <= moment.stamp);
  // Before the oldest known change, the clock showed at most this time.
  if (!change) return clock.length < MAX_CHANGES ? moment.wallAt : (clock[0]?.at ?? moment.wallAt);
  return shownAt(change, moment.wallAt);
}

function shownAt({ from, at, running }: ClockChange, wallAt: Instant): Instant {
  return running ? at + Math.max(0, wallAt - from.wallAt) : at;
}

export function isRunning(clock: ClockFacts): boolean {
  return clock.at(-1)?.running ?? true;
}

/** Freezes or starts the clock at its current time. */
export function setRunning(clock: ClockFacts, running: boolean, moment: Moment): ClockFacts {
  if (running === isRunning(clock)) return clock;
  return changed(clock, { from: moment, at: nowOf(clock, moment), running }, partOf(clock));
}

/** Advances the clock by `byMs`, never negative, because a tenant's time does not go back. Fractions add up. */
export function advance(clock: ClockFacts, byMs: number, moment: Moment): ClockFacts {
  if (byMs === 0) return clock;
  const exact = partOf(clock) + byMs;
  // Because of rounding, a sum of tenths can be slightly below the integer that it should be.
  const whole = Math.floor(exact + EPSILON_MS);
  const at = nowOf(clock, moment) + whole;
  const change = { from: moment, at, running: isRunning(clock) };
  return changed(clock, change, Math.max(0, exact - whole));
}

const EPSILON_MS = 1e-6;

function partOf(clock: ClockFacts): number {
  return clock.at(-1)?.part ?? 0;
}

/** Changes are ordered by their stamps, whatever the stamps of another process are. */
function changed(clock: ClockFacts, change: ClockChange, part: number): ClockFacts {
  const { wallAt, stamp } = change.from;
  const from = { wallAt, stamp: Math.max(stamp, clock.at(-1)?.from.stamp ?? stamp) };
  return [...clock, { ...change, from, ...(part > 0 && { part }) }].slice(-MAX_CHANGES);
}
