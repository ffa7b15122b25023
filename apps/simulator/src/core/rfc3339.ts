import type { Instant } from './clock.ts';

const DAY_MS = 86_400_000;
/** Days before each month in a year without a leap day. */
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/**
 * The time of an RFC 3339 date-time, cut to milliseconds; undefined if it is not one.
 * The parser of the platform accepts far more and is not allowed here, where no clock may be read. It is read by
 * character, because a request has several of them, and a pattern takes three times as long.
 */
export function parseRfc3339(text: string): Instant | undefined {
  const day = dayAt(text);
  const ofDay = timeAt(text);
  if (day === undefined || ofDay === undefined) return undefined;
  let at = 19;
  let millis = 0;
  if (text[at] === '.') {
    const from = at + 1;
    for (at = from; isDigit(text, at); at += 1) {
      const place = at - from;
      if (place < 3) millis += digit(text, at) * 10 ** (2 - place);
    }
    if (at === from) return undefined;
  }
  const offsetMs = zoneAt(text, at);
  return offsetMs === undefined ? undefined : day * DAY_MS + ofDay + millis - offsetMs;
}

/** Days from 1970 to the date at the start of a string: `YYYY-MM-DD`. */
function dayAt(text: string): number | undefined {
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (text[4] !== '-' || text[7] !== '-') return undefined;
  // NaN is in no range.
  if (!(year >= 0 && month >= 1 && month <= 12)) return undefined;
  const leap = isLeap(year) ? 1 : 0;
  const before = DAYS_BEFORE[month - 1] ?? 0;
  const days = (DAYS_BEFORE[month] ?? 0) - before + (month === 2 ? leap : 0);
  if (!(day >= 1 && day <= days)) return undefined;
  const past = year - 1;
  const toYear =
    past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  return toYear - 719_162 + before + (month > 2 ? leap : 0) + day - 1;
}

/** Milliseconds from the start of the day to the time that follows the date: `THH:MM:SS`. */
function timeAt(text: string): number | undefined {
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  if (text[10] !== 'T' && text[10] !== 't') return undefined;
  if (text[13] !== ':' || text[16] !== ':') return undefined;
  // Second 60 is a leap second.
  if (!(hour <= 23 && minute <= 59 && second <= 60)) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000;
}

/** The end of the string: `Z`, or how far local time is ahead of UTC, as `+HH:MM`. */
function zoneAt(text: string, at: number): number | undefined {
  const sign = text[at];
  if (sign === 'Z' || sign === 'z') return text.length === at + 1 ? 0 : undefined;
  if ((sign !== '+' && sign !== '-') || text[at + 3] !== ':') return undefined;
  const hour = pair(text, at + 1);
  const minute = pair(text, at + 4);
  if (text.length !== at + 6 || !(hour <= 23 && minute <= 59)) return undefined;
  return (sign === '-' ? -1 : 1) * (hour * 60 + minute) * 60_000;
}

/** The number of two digits; NaN if they are not digits. */
function pair(text: string, at: number): number {
  if (!isDigit(text, at) || !isDigit(text, at + 1)) return Number.NaN;
  return digit(text, at) * 10 + digit(text, at + 1);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
