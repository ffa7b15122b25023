import { type Instant, isOnClock } from '../core/clock.ts';
import { parseRfc3339 } from '../core/rfc3339.ts';
import type { Problem } from '../editions/decoded.ts';

/** Reads a timestamp of the file; one that is not valid is added to the problems. */
export function instantIn(text: string, at: string, problems: Problem[]): Instant {
  const instant = parseRfc3339(text);
  if (isOnClock(instant)) return instant;
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  problems.push({
    at,
    keyword: 'format',
    message: `must be an RFC 3339 timestamp from 1970 on, such as 2026-11-26T21:00:00Z; got ${JSON.stringify(shown)}`,
  });
  return 0;
}
