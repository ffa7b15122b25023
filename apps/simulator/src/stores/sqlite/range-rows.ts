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

/** The jobs of one range, in the requested order, read in chunks. */
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
 * Nearly all jobs of a number have ended before a given time: they are read in the order of creation, and those that
 * have not ended are skipped. Few end after a given time: they are found by their end, and sorted.
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

/** The keys between which the jobs of a range are, both exclusive. */
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
