import type { SQLInputValue } from 'node:sqlite';
import type { Key } from '../../core/page.ts';
import type { PhaseRange } from '../../core/phase-ranges.ts';
import type { JobQuery } from '../port.ts';
import { type Connection, LIMIT } from './connection.ts';
import type { List } from './lists.ts';
import type { FactsRow } from './rows.ts';

export interface JobRow extends Key, FactsRow {
  readonly batches: number;
}

/** Before all jobs. */
export const FIRST: Key = { createdAt: Number.NEGATIVE_INFINITY, id: Number.NEGATIVE_INFINITY };
/** After all jobs. */
export const LAST: Key = { createdAt: Number.POSITIVE_INFINITY, id: Number.POSITIVE_INFINITY };

/** The jobs of one range, in the order asked for, read so many at a time. */
export function* rangeRows(
  connection: Connection,
  list: List,
  range: PhaseRange,
  { first = 'newest', after, portion }: Pick<JobQuery, 'first' | 'after'> & { portion: number },
): Generator<JobRow, undefined> {
  const direction = first === 'newest' ? 'desc' : 'asc';
  const { source, values } = sourceOf(list, range);
  const sql = `select createdAt, id, batches, facts from ${source}
    and (createdAt, id) > (?, ?) and (createdAt, id) < (?, ?)
    order by createdAt ${direction}, id ${direction} ${LIMIT}`;
  let { low, high } = boundsOf(range);
  let start = after;
  for (;;) {
    if (start && first === 'newest' && isOlder(start, high)) high = start;
    if (start && first === 'oldest' && isOlder(low, start)) low = start;
    const bounds = [low.createdAt, low.id, high.createdAt, high.id];
    const rows = connection.all<JobRow>(sql, ...values, ...bounds, portion);
    yield* rows;
    if (rows.length < portion) return undefined;
    start = rows.at(-1);
  }
}

/**
 * What has ended by an instant is nearly all of its number: it is read in the order of creation, and what has not
 * ended is passed over. What ends after an instant is little: it is found by its end, and sorted.
 */
function sourceOf(
  { where, values, indexes }: List,
  { lifecycle, by, from, to }: PhaseRange,
): { readonly source: string; readonly values: readonly SQLInputValue[] } {
  const conditions = [where];
  const all = [...values];
  let index = indexes.creation;
  if (lifecycle !== undefined) {
    conditions.push('lifecycle = ?');
    all.push(lifecycle);
    index = by === 'endsAt' && from !== undefined ? indexes.end : indexes.lifecycle;
  }
  if (by === 'endsAt') {
    conditions.push('endsAt > ? and endsAt <= ?');
    all.push(from ?? FIRST.createdAt, to ?? LAST.createdAt);
  }
  return { source: `jobs indexed by ${index} where ${conditions.join(' and ')}`, values: all };
}

/** The keys between which the jobs of a range stand, both exclusive. */
function boundsOf({ by, from, to }: PhaseRange): { readonly low: Key; readonly high: Key } {
  if (by === 'endsAt') return { low: FIRST, high: LAST };
  return {
    low: from === undefined ? FIRST : { createdAt: from, id: LAST.id },
    high: to === undefined ? LAST : { createdAt: to, id: LAST.id },
  };
}

function isOlder(a: Key, b: Key): boolean {
  return a.createdAt < b.createdAt || (a.createdAt === b.createdAt && a.id < b.id);
}
