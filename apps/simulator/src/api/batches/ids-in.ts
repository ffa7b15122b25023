import type { Decoded } from '../../editions/decoded.ts';

/** IDs separated by commas, or each under the name. */
export function idsIn(query: URLSearchParams, name: string): readonly string[] {
  const ids = query.getAll(name).flatMap((text) => text.split(','));
  return ids.flatMap((id) => id.trim() || []);
}

/** The same, each once. */
export function differentIdsIn(query: URLSearchParams, name: string): readonly string[] {
  return [...new Set(idsIn(query, name))];
}

/** The same, for a list that is filtered by IDs: they are included, and at least one is required. */
export function decodeIds(query: URLSearchParams, name: string): Decoded<readonly string[]> {
  const ids = differentIdsIn(query, name);
  const isBlank = query.getAll(name).every((text) => text.trim() === '');
  const isNegated = ids.some((id) => id.startsWith('!'));
  if (!isNegated && (ids.length > 0 || isBlank)) return { ok: true, value: ids };
  const problem = isNegated
    ? { keyword: 'pattern', message: 'must be IDs to include; ! is not allowed' }
    : { keyword: 'minItems', message: 'must have an ID' };
  return { ok: false, problems: [{ at: name, ...problem }] };
}
