import { quoted } from '../../core/sentence.ts';
import type { Problem } from '../../editions/decoded.ts';
import { nearest } from '../../editions/nearest.ts';
import { compareValues, isThere, type ShownObject, valuesAt } from './values.ts';

export interface OrderKey {
  readonly path: string;
  readonly sign: 1 | -1;
}

/** The name of a property, so that anything else is rejected: `-created`, `created desc`. */
const NAME = /^[A-Za-z_][\w./@-]*$/;

/** Reads `asc:x,desc:y,z` (evidence: catalog-order): without a direction, ascending. */
export function readOrder(at: string, texts: readonly string[], problems: Problem[]): OrderKey[] {
  const keys = texts.flatMap((text) => text.split(',')).flatMap((key) => key.trim() || []);
  return keys.flatMap((key) => {
    const [, direction = 'asc', path = ''] = /^(?:([^:]*):)?(.*)$/.exec(key) ?? [];
    if (direction !== 'asc' && direction !== 'desc') {
      problems.push({ at, keyword: 'enum', ...misdirected(direction, path) });
      return [];
    }
    if (NAME.test(path)) return [{ path, sign: direction === 'asc' ? 1 : -1 } as const];
    const message = `must be properties such as name or desc:created; got ${quoted(key)}`;
    problems.push({ at, keyword: 'pattern', message });
    return [];
  });
}

/** `created:desc` probably means `desc:created`. */
function misdirected(direction: string, path: string): Omit<Problem, 'at'> {
  const isSwapped = path === 'asc' || path === 'desc';
  const meant = isSwapped
    ? `${path}:${direction}`
    : `${nearest(direction, ['desc', 'asc'])}:${path}`;
  return {
    message: `must have asc or desc before the colon; got ${quoted(`${direction}:${path}`)}. Did you mean ${meant}?`,
    nearest: meant,
  };
}

/** The values by which an object is ordered, one for each key; undefined for a property that it does not have. */
export type Rank = readonly { readonly value?: unknown }[];

export function rankIn(shown: ShownObject, keys: readonly OrderKey[]): Rank {
  return keys.map(({ path }) => (isThere(shown, path) ? { value: valuesAt(shown, path)[0] } : {}));
}

/** Orders by several keys. Objects without a property come before those with it. */
export function inOrder(keys: readonly OrderKey[]): (a: Rank, b: Rank) => number {
  return (a, b) => {
    for (const [place, { sign }] of keys.entries()) {
      const apart = compared(a[place] ?? {}, b[place] ?? {});
      if (apart !== 0) return apart * sign;
    }
    return 0;
  };
}

function compared(a: Rank[number], b: Rank[number]): number {
  const apart = Number('value' in a) - Number('value' in b);
  return apart !== 0 ? apart : compareValues(a.value, b.value);
}
