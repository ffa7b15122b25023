import { misspellingOf } from '../editions/nearest.ts';
import { headerWords } from '../journal/header-words.ts';
import { ApiError } from './api-error.ts';
import type { ApiErrorKind } from './api-errors.ts';
import type { HttpRequest } from './request.ts';

/** The error for a missing header; it suggests which of the headers that were sent may be a misspelling of it. */
export function missingHeader(kind: ApiErrorKind, name: string, { head }: HttpRequest): ApiError {
  const names = head.filter((_, place) => place % 2 === 0).map((one) => one.toLowerCase());
  const others = names.filter((one) => one !== name);
  const words = others.map(headerWords);
  const close = misspellingOf(headerWords(name), words);
  const nearest = close === undefined ? undefined : others[words.indexOf(close)];
  return new ApiError(kind, [], { causes: nearest === undefined ? [] : [{ nearest }] });
}
