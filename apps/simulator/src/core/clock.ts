/** Milliseconds since 1970. A field that holds one ends in `At`; a length in milliseconds ends in `Ms`. */
export type Instant = number;

/**
 * A moment of the host: its wall clock, and a stamp that orders moments even within one millisecond.
 * Stamps grow with time, also from one run of the host to the next.
 */
export interface Moment {
  readonly wallAt: Instant;
  readonly stamp: number;
}

/** From `from` on, the tenant's clock showed `at`, and went on from there if `running`. */
export interface ClockChange {
  readonly from: Moment;
  readonly at: Instant;
  readonly running: boolean;
  /** The part of a millisecond by which it was moved beyond that; absent: none. Parts add up. */
  readonly part?: number;
}

/** A tenant's clock: all changes made to it, oldest first. Without any it shows the wall clock. */
export type ClockFacts = readonly ClockChange[];

/** Where a tenant's clock begins. */
export interface ClockStart {
  readonly at: Instant;
  readonly running: boolean;
}

/** The clock of a tenant that begins there, at a moment of the wall clock. Every token is from the beginning or later. */
export function startedClock({ at, running }: ClockStart, wallAt: Instant): ClockFacts {
  // One that stands is the same in every run.
  return [{ from: { wallAt: running ? wallAt : 0, stamp: 0 }, at, running }];
}

/** The end of the year 9999: later times have more digits than a cursor or an RFC 3339 time. */
export const LAST_INSTANT = 253_402_300_799_999;

/** Whether a clock can be put there: between the years 1970 and 9999. */
export function isOnClock(value: unknown): value is Instant {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= LAST_INSTANT;
}

/** Older changes are forgotten: they only matter to tokens, which live a day. */
const MAX_CHANGES = 1000;

/** What the tenant's clock shows now, after all changes that are known of it, whichever process made them. */
export function nowOf(clock: ClockFacts, { wallAt }: Moment): Instant {
  const last = clock.at(-1);
  return last ? shownAt(last, wallAt) : wallAt;
}

/**
 * What the tenant's clock showed at an earlier moment.
 * The history is kept because a token's age is the time that has passed on the tenant's clock, not on the wall.
 */
export function instantAt(clock: ClockFacts, moment: Moment): Instant {
  const change = clock.findLast(({ from }) => from.stamp <= moment.stamp);
  // Before the oldest change that is remembered the clock stood there at the latest.
  if (!change) return clock.length < MAX_CHANGES ? moment.wallAt : (clock[0]?.at ?? moment.wallAt);
  return shownAt(change, moment.wallAt);
}

function shownAt({ from, at, running }: ClockChange, wallAt: Instant): Instant {
  return running ? at + Math.max(0, wallAt - from.wallAt) : at;
}

export function isRunning(clock: ClockFacts): boolean {
  return clock.at(-1)?.running ?? true;
}

/** Stops or starts the clock where it stands. */
export function setRunning(clock: ClockFacts, running: boolean, moment: Moment): ClockFacts {
  if (running === isRunning(clock)) return clock;
  return changed(clock, { from: moment, at: nowOf(clock, moment), running }, partOf(clock));
}

/** Moves the clock on by `byMs`, never negative, for a tenant's time does not go back; parts of a millisecond add up. */
export function advance(clock: ClockFacts, byMs: number, moment: Moment): ClockFacts {
  if (byMs === 0) return clock;
  const exact = partOf(clock) + byMs;
  // A sum of tenths is a little less than the whole that it should be.
  const whole = Math.floor(exact + EPSILON_MS);
  const at = nowOf(clock, moment) + whole;
  const change = { from: moment, at, running: isRunning(clock) };
  return changed(clock, change, Math.max(0, exact - whole));
}

const EPSILON_MS = 1e-6;

function partOf(clock: ClockFacts): number {
  return clock.at(-1)?.part ?? 0;
}

/** Changes come in the order of their stamps, whatever the stamps of another process are. */
function changed(clock: ClockFacts, change: ClockChange, part: number): ClockFacts {
  const { wallAt, stamp } = change.from;
  const from = { wallAt, stamp: Math.max(stamp, clock.at(-1)?.from.stamp ?? stamp) };
  return [...clock, { ...change, from, ...(part > 0 && { part }) }].slice(-MAX_CHANGES);
}
