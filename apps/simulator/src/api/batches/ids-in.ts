import type { Decoded } from '../../editions/decoded.ts';

/** Ids with commas between them, or each under the name. */
export function idsIn(query: URLSearchParams, name: string): readonly string[] {
  const ids = query.getAll(name).flatMap((text) => text.split(','));
  return ids.flatMap((id) => id.trim() || []);
}

/** The same, each once. */
export function differentIdsIn(query: URLSearchParams, name: string): readonly string[] {
  return [...new Set(idsIn(query, name))];
}

/** The same, of a list that is filtered by ids: they are wanted, and there must be one. */
export function decodeIds(query: URLSearchParams, name: string): Decoded<readonly string[]> {
  const ids = differentIdsIn(query, name);
  const isBlank = query.getAll(name).every((text) => text.trim() === '');
  const isNegated = ids.some((id) => id.startsWith('!'));
  if (!isNegated && (ids.length > 0 || isBlank)) return { ok: true, value: ids };
  const problem = isNegated
    ? { keyword: 'pattern', message: 'takes IDs to include, and no !' }
    : { keyword: 'minItems', message: 'needs an ID' };
  return { ok: false, problems: [{ at: name, ...problem }] };
}
