/**
 * A duration: milliseconds, or numbers with units, the largest first: `'45m'`, `'1h30m'`, `'2s'`, `'1.5s'`,
 * `'250ms'`, `'2d'`.
 */
export type Duration =
  | number
  | `${number}${'d' | 'h' | 'm' | 's' | 'ms'}`
  | `${number}d${number}${'h' | 'm' | 's'}`
  | `${number}h${number}${'m' | 's'}`
  | `${number}m${number}s`
  | `${number}s${number}ms`
  | `${number}d${number}h${number}m`
  | `${number}h${number}m${number}s`;

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const;

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const FORM = new RegExp(`^${UNITS.map(([unit]) => `(?:(${NUMBER})${unit})?`).join('')}$`);

/**
 * A duration in milliseconds. `what` is the name of the argument in the error. (The package `ms` reads one unit only,
 * and `parse-duration` skips what it does not know.)
 *
 * @throws TypeError if it is not a duration, or below 0.
 */
export function msOf(duration: Duration, what: string): number {
  if (typeof duration === 'number' && duration >= 0 && duration < Infinity) return duration;
  const parts = typeof duration === 'string' ? FORM.exec(duration) : null;
  if (!parts?.[0]) {
    const got = typeof duration === 'string' ? JSON.stringify(duration) : String(duration);
    throw new TypeError(
      `${what} must be a duration such as "45m", "1h30m", "2s", or "250ms", or milliseconds; got ${got}.`,
    );
  }
  return UNITS.reduce((sum, [, ms], at) => sum + Number(parts[at + 1] ?? 0) * ms, 0);
}

/** A duration in a readable format: `1h30m`, `2.5s`, `250ms`. Rounded to milliseconds. */
export function durationOf(ms: number): string {
  let rest = Math.round(ms);
  if (rest < 1000) return `${rest}ms`;
  let text = '';
  for (const [unit, length] of UNITS.slice(0, 3)) {
    if (rest < length) continue;
    text += `${Math.floor(rest / length)}${unit}`;
    rest %= length;
  }
  return rest === 0 ? text : `${text}${rest / 1000}s`;
}
