import type { Validator } from '@aep-sim/types/validators';
import { problemsOf } from '../editions/problems.ts';
import { readText } from '../http/body.ts';
import type { Surroundings } from '../http/operation.ts';
import { ControlError } from './error.ts';
import type { ControlServices } from './services.ts';

/** Reads a JSON body that satisfies a schema; the content type does not matter here. */
export function readBody<T>(
  check: Validator<T>,
): (from: Surroundings<ControlServices>) => Promise<T> {
  return async (from) => {
    const body = await readJson(from);
    if (check(body)) return body;
    const problems = problemsOf(check.errors).map(({ at, message }) => `${at} ${message}`);
    throw new ControlError(400, problems.join('; '));
  };
}

/** Reads a JSON body, whatever it holds. */
export async function readJson({
  request,
  services: { maxBodyBytes },
}: Surroundings<ControlServices>): Promise<unknown> {
  const text = await readText(request, maxBodyBytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError(400, 'The body must be JSON');
  }
}
