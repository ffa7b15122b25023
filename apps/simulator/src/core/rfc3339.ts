import type { Instant } from './clock.ts';

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const DAY_MS = 86_400_000;

/**
 * The instant that an RFC 3339 date-time names, cut to milliseconds, or undefined when it names none.
 * The platform's own parser accepts far more and is off limits here, where no clock may be read.
 */
export function parseRfc3339(text: string): Instant | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offsetHour = Number(match[9] ?? 0);
  const offsetMinute = Number(match[10] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  // Second 60 is a leap second.
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  if (offsetHour > 23 || offsetMinute > 59) return undefined;
  const offsetMs = (match[8] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute) * 60_000;
  const millis = Number((match[7] ?? '.').slice(1, 4).padEnd(3, '0'));
  const ofDay = ((hour * 60 + minute) * 60 + second) * 1000 + millis;
  return daysSince1970(year, month, day) * DAY_MS + ofDay - offsetMs;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Counts whole years before this one, then the months of this one. */
function daysSince1970(year: number, month: number, day: number): number {
  const before = year - 1;
  const toYear =
    before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = toYear - 719_162 + day - 1;
  for (let m = 1; m < month; m += 1) days += daysIn(year, m);
  return days;
}
