import type { Phase } from '../core/job.ts';
import { type Key, parseCursor } from '../core/page.ts';
import type { Decoded, Problem } from './decoded.ts';

/** What the list can be asked for: the parameters of all documents together (api-facts §2.2). */
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

export const sortFields = ['createdTime', 'creationTime', 'updateTime', 'id'] as const;
export type SortField = (typeof sortFields)[number];

/** A blank value counts as absent; a limit over `maxLimit` is cut to it, for clients ask for 1000 at once. */
export function decodeListQuery(query: URLSearchParams, maxLimit: number): Decoded<ListQuery> {
  const problems: Problem[] = [];
  const read = <T>(
    name: string,
    parse: (text: string) => T | undefined,
    rule: string,
  ): T | undefined => {
    const text = query.get(name)?.trim();
    if (!text) return undefined;
    const value = parse(text);
    if (value === undefined) problems.push({ at: name, message: rule });
    return value;
  };

  const limit = Math.min(
    read('limit', (text) => wholeNumber(text, 1), 'must be a whole number, 1 or more') ?? maxLimit,
    maxLimit,
  );
  const offset = read(
    'offset',
    (text) => wholeNumber(text, 0) ?? parseCursor(text),
    'must be the cursor of a page, such as 1540974701302_96, or a number of jobs to pass over',
  );
  const start = read('start', (text) => wholeNumber(text, 0), 'must be a whole number, 0 or more');
  const page = read('page', (text) => wholeNumber(text, 1), 'must be a whole number, 1 or more');
  const status = read('status', parseStatus, `must be one of ${Object.keys(phases).join(', ')}`);
  const sort = read(
    'sort',
    parseSort,
    `must be a field and a direction, such as updateTime:asc, the field one of ${sortFields.join(', ')}`,
  );
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
