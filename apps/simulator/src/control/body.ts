import type { Validator } from '@aep-sim/types/validators';
import type { Cause } from '../core/cause.ts';
import { isNestedWithin, MAX_DEPTH } from '../core/nesting.ts';
import type { Problem, Problems } from '../editions/decoded.ts';
import { firstOf, moreText, pointerOf, problemsOf } from '../editions/problems.ts';
import { cut, MAX_DETAIL } from '../http/api-error.ts';
import { notJson, readText } from '../http/body.ts';
import type { Surroundings } from '../http/operation.ts';
import { ControlError, type ErrorPlace } from './error.ts';
import type { ControlServices } from './services.ts';

type From = Surroundings<ControlServices>;

/** Reads a JSON body that satisfies a schema; the content type does not matter here. */
export function readBody<T>(check: Validator<T>, maxBytes?: number): (from: From) => Promise<T> {
  return async (from) => {
    const body = await readJson(from, maxBytes);
    if (check(body)) return body;
    throw badBody(problemsOf(check, { value: body }));
  };
}

/** Reads a JSON body, whatever it holds. */
export async function readJson(
  { request, services: { maxBodyBytes } }: From,
  maxBytes = maxBodyBytes,
): Promise<unknown> {
  const text = await readText(request, Math.min(maxBytes, maxBodyBytes));
  const causes = [{ keyword: 'body-unreadable' }];
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new ControlError(400, await notJson(text), { causes });
  }
  if (isNestedWithin(body, MAX_DEPTH)) return body;
  throw new ControlError(400, `The body is nested more than ${MAX_DEPTH} levels deep`, { causes });
}

/** What is wrong in one sentence, and where the first of it is. */
export function badBody(found: Problems): ControlError {
  const { problems, more = 0 } = firstOf(found);
  const shown = fitting(problems.map(({ at, message }) => `${at} ${message}`));
  const left = problems.length - shown.length + more;
  const [first] = problems;
  return new ControlError(400, [...shown, ...moreText(left)].join('; '), {
    place: first && placeOf(first),
    causes: problems.map(causeOf),
  });
}

/** The first sentences, as many as a message has room for; one of them at least. */
function fitting([first = '', ...others]: readonly string[]): readonly string[] {
  const shown = [cut(first, ROOM)];
  let room = ROOM - first.length;
  for (const sentence of others) {
    room -= sentence.length + 2;
    if (room < 0) break;
    shown.push(sentence);
  }
  return shown;
}

/** What is left of the length of a message once it says how many more errors there are. */
const ROOM = MAX_DETAIL - 40;

function placeOf(problem: Problem): ErrorPlace {
  const { nearest } = problem;
  return { pointer: pointerOf(problem), ...(nearest !== undefined && { nearest }) };
}

function causeOf(problem: Problem): Partial<Cause> {
  const { at, keyword, message, nearest } = problem;
  return {
    pointer: pointerOf(problem),
    message: `${at} ${message}`,
    nearest,
    ...(keyword !== undefined && { keyword }),
  };
}
