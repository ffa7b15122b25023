import type { Cause } from '../core/cause.ts';
import type { Decoded, Problem } from '../editions/decoded.ts';
import { childOf, firstOf, moreText, pointerOf, textOf } from '../editions/problems.ts';
import { ApiError } from './api-error.ts';
import { UNREADABLE } from './body.ts';
import type { NamedQuery } from './named-query.ts';

/** The value of a decoded body, or an API error that lists each validation error with its pointer. */
export function bodyValue<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  const { problems, more = 0 } = firstOf(decoded);
  throw new ApiError('body-invalid', [UNREADABLE, ...problems.map(textOf), ...moreText(more)], {
    causes: problems.map((problem) => ({ ...causeOf(problem), pointer: pointerOf(problem) })),
  });
}

/** The value of a decoded query, or an API error that lists each parameter that is wrong. */
export function queryValue<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  const { problems, more = 0 } = firstOf(decoded);
  throw new ApiError('query-invalid', [...problems.map(textOf), ...moreText(more)], {
    causes: problems.map((problem) => ({
      ...causeOf(problem),
      in: 'query' as const,
      pointer: childOf('', problem.at),
    })),
  });
}

/** @throws ApiError that lists each parameter that is repeated or spelled differently */
export function namesChecked({ query, problems }: NamedQuery): void {
  queryValue(problems.length > 0 ? { ok: false, problems } : { ok: true, value: query });
}

function causeOf(problem: Problem): Partial<Cause> {
  const { keyword, nearest } = problem;
  return {
    message: textOf(problem),
    ...(keyword !== undefined && { keyword }),
    ...(nearest !== undefined && { nearest }),
  };
}
