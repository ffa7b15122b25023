import type { Validator } from '@aep-sim/types/validators';
import type { Context } from 'hono';
import { problemsOf } from '../editions/problems.ts';
import { readText } from '../http/body.ts';
import { ControlError } from './error.ts';

/** Reads a JSON body that satisfies a schema; the content type does not matter here. */
export async function readBody<T>(c: Context, check: Validator<T>, maxBytes: number): Promise<T> {
  const text = await readText(c, maxBytes);
  const body = parse(text);
  if (check(body)) return body;
  const problems = problemsOf(check.errors).map(({ at, message }) => `${at} ${message}`);
  throw new ControlError(400, problems.join('; '));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError(400, 'The body must be JSON');
  }
}
