import type { Validator } from '@aep-sim/types/validators';
import type { Cause } from '../core/cause.ts';
import { isNestedWithin, MAX_DEPTH } from '../core/nesting.ts';
import { joined, sentence } from '../core/sentence.ts';
import type { Problem, Problems } from '../editions/decoded.ts';
import { firstOf, moreText, pointerOf, problemsOf, textOf } from '../editions/problems.ts';
import { cut, MAX_DETAIL } from '../http/api-error.ts';
import { notJson, readText, tooDeep } from '../http/body.ts';
import type { Surroundings } from '../http/operation.ts';
import { ControlError, type ErrorPlace } from './error.ts';
import type { ControlServices } from './services.ts';

type From = Surroundings<ControlServices>;

interface Reading {
  readonly maxBytes?: number;
  /** Fields of which a body has exactly one, by `minProperties` and `maxProperties`. */
  readonly choice?: readonly [string, string];
}

/** Reads a JSON body that satisfies a schema; the content type does not matter here. */
export function readBody<T>(
  check: Validator<T>,
  { maxBytes, choice }: Reading = {},
): (from: From) => Promise<T> {
  return async (from) => {
    const body = await readJson(from, maxBytes);
    if (check(body)) return body;
    const found = problemsOf(check, { value: body });
    throw badBody(choice ? { ...found, problems: found.problems.map(asChoice(choice)) } : found);
  };
}

/** The error for none or both of two fields, without a path. */
function asChoice([one, other]: readonly [string, string]): (problem: Problem) => Problem {
  const messages: Readonly<Record<string, string>> = {
    minProperties: `${one} or ${other} is required`,
    maxProperties: `Set ${one} or ${other}, not both`,
  };
  return (problem) => {
    const message = messages[problem.keyword ?? ''];
    return message === undefined ? problem : { ...problem, at: '', message };
  };
}

/** Reads a JSON body of any content. */
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
  throw new ControlError(400, tooDeep(), { causes });
}

/** What is wrong in one sentence, with the path of the first error. */
export function badBody(found: Problems): ControlError {
  const { problems, more = 0 } = firstOf(found);
  const shown = fitting(problems.map(textOf));
  const left = problems.length - shown.length + more;
  const [first] = problems;
  return new ControlError(400, joined([...shown, ...moreText(left)]), {
    place: first && placeOf(first),
    causes: problems.map(causeOf),
  });
}

/** The first sentences that fit into a message; at least one. */
function fitting([first = '', ...others]: readonly string[]): readonly string[] {
  const shown = [cut(first, ROOM)];
  let room = ROOM - first.length;
  for (const other of others) {
    room -= other.length + 2;
    if (room < 0) break;
    shown.push(other);
  }
  return shown;
}

/** The part of a message that is left when it also reports the number of other errors. */
const ROOM = MAX_DETAIL - 40;

function placeOf(problem: Problem): ErrorPlace {
  const { nearest } = problem;
  return { pointer: pointerOf(problem), ...(nearest !== undefined && { nearest }) };
}

function causeOf(problem: Problem): Partial<Cause> {
  const { keyword, nearest } = problem;
  return {
    pointer: pointerOf(problem),
    message: sentence(textOf(problem)),
    nearest,
    ...(keyword !== undefined && { keyword }),
  };
}
