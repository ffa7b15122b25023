import { quoted } from '../core/sentence.ts';
import type { Decoded, Problem } from '../editions/decoded.ts';

/** `limit` and `start`, as Catalog and Data Access accept them. */
export interface PageRange {
  readonly maxLimit: number;
  readonly defaultLimit: number;
}

/** Page sizes of Catalog Service and Data Access, as Adobe documents them. */
export const catalogPage: PageRange = { maxLimit: 100, defaultLimit: 20 };
export const filePage: PageRange = { maxLimit: 100, defaultLimit: 100 };

/** Reads `limit` (from 1) and `start` (from 0); a blank one counts as absent. */
export function decodePage(
  query: URLSearchParams,
  { maxLimit, defaultLimit }: PageRange,
): Decoded<{ skip: number; limit: number }> {
  const problems: Problem[] = [];
  const limit = number(query, 'limit', { from: 1, to: maxLimit }, problems) ?? defaultLimit;
  const skip = number(query, 'start', { from: 0 }, problems) ?? 0;
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { skip, limit } };
}

/** An integer of a query; undefined if it is absent, or if it is not valid, which is added to the problems. */
export function number(
  query: URLSearchParams,
  name: string,
  { from, to = Number.MAX_SAFE_INTEGER }: { readonly from: number; readonly to?: number },
  problems: Problem[],
): number | undefined {
  const text = query.get(name)?.trim();
  if (!text) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  const range = to === Number.MAX_SAFE_INTEGER ? `of at least ${from}` : `from ${from} to ${to}`;
  const message = `must be an integer ${range}; got ${quoted(text)}`;
  const asked = Number(text);
  if (!Number.isInteger(asked)) problems.push({ at: name, keyword: 'type', message });
  else if (asked < from) problems.push({ at: name, keyword: 'minimum', message, nearest: from });
  else problems.push({ at: name, keyword: 'maximum', message, nearest: to });
  return undefined;
}
