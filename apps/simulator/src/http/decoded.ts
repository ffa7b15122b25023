import type { Decoded, Problem } from '../editions/decoded.ts';
import { ApiError } from './api-error.ts';
import { UNREADABLE } from './body.ts';

/** The value of a decoded body, or an error that names each fault with its pointer. */
export function bodyValue<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  const { problems } = decoded;
  throw new ApiError('body-invalid', [UNREADABLE, ...problems.map(sentence)]);
}

/** The value of a decoded query, or an error that names each parameter that is wrong. */
export function queryValue<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new ApiError('query-invalid', decoded.problems.map(sentence));
}

function sentence({ at, message }: Problem): string {
  return `${at} ${message}`;
}
