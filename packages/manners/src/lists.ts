import { type Entry, isReadOf } from './entry.ts';
import { member, stringOf } from './json.ts';
import { pathOf, queryOf } from './paths.ts';
import { remembered } from './remembered.ts';

/** Lists whose pages link to the next one. */
export const LINKED_LISTS = ['listExportJobs', 'listDatasetFiles'] as const;

/** Parameters that say where a page begins. */
const POSITIONS = ['offset', 'start', 'page'];

/** Where a request starts its page; undefined: at the beginning. */
export const positionOf = remembered((entry: Entry): string | undefined => {
  const query = queryOf(entry);
  const given = POSITIONS.flatMap((name) => {
    const value = query.get(name)?.trim();
    return value && !isStart(name, value) ? [`${name}=${value}`] : [];
  });
  return given.length === 0 ? undefined : given.join('&');
});

function isStart(name: string, value: string): boolean {
  return name === 'page' ? value === '1' : value === '0';
}

/** The list that a page belongs to: its path and filters, wherever the page begins and however long it is. */
export const listOf = remembered((entry: Entry): string => {
  const query = queryOf(entry);
  for (const name of [...POSITIONS, 'limit']) query.delete(name);
  query.sort();
  return `${pathOf(entry).replace(/\/$/, '')}?${query}`;
});

/** The link to the next page that a response has. */
export function nextLinkIn(entry: Entry): string | undefined {
  if (!isReadOf(entry, ...LINKED_LISTS)) return undefined;
  const { body, next } = entry.response;
  return (
    next ??
    stringOf(member(member(body, 'link'), 'next')) ??
    stringOf(member(member(member(body, '_links'), 'next'), 'href'))
  );
}
