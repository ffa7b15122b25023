import { type Duration, durationOf, msOf } from '../duration.ts';

/** A number of times: exactly (`3`), at least (`'>=3'`), or at most (`'<=3'`). */
export type Times = number | `>=${number}` | `<=${number}`;

/** A pause: at least (`'>=2s'`), or at most (`'<=1m30s'`). */
export type Every = `>=${Exclude<Duration, number>}` | `<=${Exclude<Duration, number>}`;

export interface Bound {
  holds(value: number): boolean;
  /** The bound in words: `at least 2`. */
  readonly text: string;
}

/** @throws TypeError */
export function readTimes(times: Times): Bound {
  const [, sign = '', digits = ''] = /^(>=|<=)?(\d+)$/.exec(String(times)) ?? [];
  if (digits !== '' && !(typeof times === 'string' && sign === '')) {
    return boundOf(sign, Number(digits), digits);
  }
  throw new TypeError(
    `times must be an integer of at least 0, or a string such as ">=3" or "<=3"; got ${shown(times)}.`,
  );
}

/** @throws TypeError */
export function readEvery(every: Every): Bound {
  const [, sign = '', length = ''] = /^(>=|<=)(.+)$/.exec(String(every)) ?? [];
  if (sign !== '') {
    const ms = msOf(length as Duration, 'every: the part after >= or <=');
    return boundOf(sign, ms, durationOf(ms));
  }
  throw new TypeError(`every must be a string such as ">=2s" or "<=1m"; got ${shown(every)}.`);
}

function boundOf(sign: string, than: number, text: string): Bound {
  if (sign === '>=') return { holds: (value) => value >= than, text: `at least ${text}` };
  if (sign === '<=') return { holds: (value) => value <= than, text: `at most ${text}` };
  return { holds: (value) => value === than, text };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
