import type { Instant } from '../core/clock.ts';

/** A timestamp in sentences: RFC 3339 in UTC, `2021-01-01T00:00:00.500Z`. */
export function timeText(at: Instant): string {
  return new Date(at).toISOString();
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length as sentences show it: `500 ms`, `1.2 s`, `1 min 30 s`, `2 h 5 min`, `3 d 4 h`. */
export function lengthText(lengthMs: number): string {
  if (lengthMs < SECOND) return `${Math.round(lengthMs)} ms`;
  if (lengthMs < MINUTE) return `${Math.floor(lengthMs / 100) / 10} s`;
  if (lengthMs < HOUR) return inTwo(lengthMs, [MINUTE, 'min'], [SECOND, 's']);
  if (lengthMs < DAY) return inTwo(lengthMs, [HOUR, 'h'], [MINUTE, 'min']);
  return inTwo(lengthMs, [DAY, 'd'], [HOUR, 'h']);
}

type Unit = readonly [lengthMs: number, name: string];

function inTwo(lengthMs: number, [large, largeName]: Unit, [small, smallName]: Unit): string {
  const rest = Math.floor((lengthMs % large) / small);
  const whole = `${Math.floor(lengthMs / large)} ${largeName}`;
  return rest === 0 ? whole : `${whole} ${rest} ${smallName}`;
}
