import type { Phase } from '../core/job.ts';
import { type Key, parseCursor } from '../core/page.ts';
import { quoted } from '../core/sentence.ts';
import type { Decoded, Problem } from './decoded.ts';
import { nearest } from './nearest.ts';
import { oneOf } from './problem-message.ts';

/** The query of the list: the parameters of all documents together (evidence: list-parameter-names). */
export interface ListQuery {
  readonly after?: Key;
  readonly skip: number;
  readonly limit: number;
  readonly phase?: Phase;
  /** The phase as the client named it. */
  readonly status?: StatusFilter;
  readonly sort?: { readonly field: SortField; readonly sign: 1 | -1 };
}

const phases = { NEW: 'queued', SUCCEEDED: 'succeeded', FAILED: 'failed' } as const;

export type StatusFilter = keyof typeof phases;
export const statuses: readonly string[] = Object.keys(phases);

export const sortFields = ['createdTime', 'creationTime', 'updateTime', 'id'] as const;
export type SortField = (typeof sortFields)[number];
export const sorts: readonly string[] = sortFields.flatMap((field) => [
  `${field}:asc`,
  `${field}:desc`,
]);

/** A blank value counts as absent; a limit over `maxLimit` is reduced to it, because clients send 1000. */
export function decodeListQuery(query: URLSearchParams, maxLimit: number): Decoded<ListQuery> {
  const problems: Problem[] = [];
  const read = <T>(
    name: string,
    parse: (text: string) => T | undefined,
    problemOf: (text: string) => Omit<Problem, 'at'>,
  ): T | undefined => {
    const text = query.get(name)?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) problems.push({ at: name, ...problemOf(text) });
    return value;
  };

  const wanted = read('limit', (text) => wholeNumber(text, 1), noWholeNumber(1));
  const limit = Math.min(wanted ?? maxLimit, maxLimit);
  const offset = read(
    'offset',
    (text) => wholeNumber(text, 0) ?? parseCursor(text),
    (text) => ({
      keyword: 'pattern',
      message: `must be a cursor from link.next or the number of jobs to skip; got ${quoted(text)}`,
    }),
  );
  const start = read('start', (text) => wholeNumber(text, 0), noWholeNumber(0));
  const page = read('page', (text) => wholeNumber(text, 1), noWholeNumber(1));
  const status = read('status', parseStatus, (text) => ({
    keyword: 'enum',
    message: oneOf(statuses, text),
    nearest: nearest(text, statuses),
  }));
  const sort = read('sort', parseSort, (text) => ({
    keyword: 'enum',
    message: `must be a field and a direction, such as updateTime:asc; got ${quoted(text)}. Fields: ${sortFields.join(', ')}`,
    nearest: nearest(text, sorts),
  }));
  if (problems.length > 0) return { ok: false, problems };

  return {
    ok: true,
    value: {
      limit,
      skip: (typeof offset === 'number' ? offset : 0) + (start ?? 0) + ((page ?? 1) - 1) * limit,
      ...(typeof offset === 'object' && { after: offset }),
      ...(status && { status, phase: phases[status] }),
      ...(sort && { sort }),
    },
  };
}

function noWholeNumber(least: number): (text: string) => Omit<Problem, 'at'> {
  return (text) => {
    const message = `must be an integer of at least ${least}; got ${quoted(text)}`;
    return Number(text) < least
      ? { keyword: 'minimum', message, nearest: least }
      : { keyword: 'type', message };
  };
}

function wholeNumber(text: string, least: number): number | undefined {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least ? number : undefined;
}

function parseStatus(text: string): StatusFilter | undefined {
  return Object.hasOwn(phases, text) ? (text as StatusFilter) : undefined;
}

function parseSort(text: string): ListQuery['sort'] {
  const [field, direction, ...rest] = text.split(':');
  if (!sortFields.includes(field as SortField) || rest.length > 0) return undefined;
  if (direction !== 'asc' && direction !== 'desc') return undefined;
  return { field: field as SortField, sign: direction === 'asc' ? 1 : -1 };
}
