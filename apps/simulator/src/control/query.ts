import { type EditionName, editionNames } from '@aep-sim/types';
import { quoted } from '../core/sentence.ts';
import { nearest } from '../editions/nearest.ts';
import type { HttpRequest } from '../http/request.ts';
import { ControlError } from './error.ts';

/** An integer of the query within bounds. @throws ControlError 400 */
export function integerIn(
  request: HttpRequest,
  name: string,
  { from, to = Number.MAX_SAFE_INTEGER }: { readonly from: number; readonly to?: number },
): number | undefined {
  const text = request.parameter(name);
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= from && value <= to) return value;
  const range = to === Number.MAX_SAFE_INTEGER ? `of at least ${from}` : `from ${from} to ${to}`;
  throw new ControlError(400, `${name} must be an integer ${range}; got ${quoted(text)}`, {
    place: /^-?\d+$/.test(text) ? { nearest: Number(text) < from ? from : to } : {},
  });
}

/** One of a few values. @throws ControlError 400 */
export function wordIn<T extends string>(
  request: HttpRequest,
  name: string,
  words: readonly T[],
): T | undefined {
  const text = request.parameter(name);
  if (text === undefined) return undefined;
  const known = words.find((word) => word === text);
  if (known) return known;
  throw new ControlError(400, `${name} must be ${words.join(' or ')}; got ${quoted(text)}`, {
    place: { nearest: nearest(text, words) },
  });
}

/** @throws ControlError 400 */
export function editionIn(request: HttpRequest): EditionName | undefined {
  const text = request.parameter('edition');
  if (text === undefined) return undefined;
  const known = editionNames.find((name) => name === text);
  if (known) return known;
  const meant = nearest(text, editionNames);
  throw new ControlError(
    400,
    `edition must be one of: ${editionNames.join(', ')}; got ${quoted(text)}. Did you mean ${meant}?`,
    { place: { nearest: meant } },
  );
}
