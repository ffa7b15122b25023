import type { Cause } from '../core/cause.ts';
import type { Decoded, Problem } from '../editions/decoded.ts';
import { childOf, firstOf, moreText, pointerOf } from '../editions/problems.ts';
import { ApiError } from './api-error.ts';
import { UNREADABLE } from './body.ts';
import type { NamedQuery } from './named-query.ts';

/** The value of a decoded body, or an error that names each fault with its pointer. */
export function bodyValue<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  const { problems, more = 0 } = firstOf(decoded);
  throw new ApiError('body-invalid', [UNREADABLE, ...problems.map(sentence), ...moreText(more)], {
    causes: problems.map((problem) => ({ ...causeOf(problem), pointer: pointerOf(problem) })),
  });
}

/** The value of a decoded query, or an error that names each parameter that is wrong. */
export function queryValue<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  const { problems, more = 0 } = firstOf(decoded);
  throw new ApiError('query-invalid', [...problems.map(sentence), ...moreText(more)], {
    causes: problems.map((problem) => ({
      ...causeOf(problem),
      in: 'query' as const,
      pointer: childOf('', problem.at),
    })),
  });
}

/** @throws ApiError that names each parameter that is repeated, or spelled in another way */
export function namesChecked({ query, problems }: NamedQuery): void {
  queryValue(problems.length > 0 ? { ok: false, problems } : { ok: true, value: query });
}

function causeOf({ keyword, nearest, ...problem }: Problem): Partial<Cause> {
  return {
    message: sentence(problem),
    ...(keyword !== undefined && { keyword }),
    ...(nearest !== undefined && { nearest }),
  };
}

function sentence({ at, message }: Problem): string {
  return `${at} ${message}`;
}
