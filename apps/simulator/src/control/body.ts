import type { Validator } from '@aep-sim/types/validators';
import type { Context } from 'hono';
import type { Problem } from '../editions/decoded.ts';
import { pointerOf, problemsOf } from '../editions/problems.ts';
import { readText } from '../routes/body.ts';
import { ControlError } from './error.ts';

/** Reads a JSON body that satisfies a schema; the content type does not matter here. */
export async function readBody<T>(c: Context, check: Validator<T>, maxBytes: number): Promise<T> {
  const text = await readText(c, maxBytes);
  const body = parse(text);
  if (check(body)) return body;
  throw badBody(problemsOf(check.errors, { value: body }));
}

/** All that is wrong in one sentence, and where the first of it is. */
function badBody(problems: readonly Problem[]): ControlError {
  const sentence = problems.map(({ at, message }) => `${at} ${message}`).join('; ');
  const [first] = problems;
  const place = first && {
    pointer: pointerOf(first),
    ...(first.nearest !== undefined && { nearest: first.nearest }),
  };
  return new ControlError(400, sentence, {}, place);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError(400, 'The body must be JSON');
  }
}
