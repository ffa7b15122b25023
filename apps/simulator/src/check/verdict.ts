import { type EditionName, editionNames } from '@aep-sim/types';
import { type Validator, validators } from '@aep-sim/types/validators';
import type { Problem } from '../editions/decoded.ts';
import { problemsOf } from '../editions/problems.ts';
import { explain, type Schemas, WHOLE } from './explain.ts';
import { type Payload, payloadOf } from './payload.ts';

/** What one edition says of a payload; no problem means that it fits. */
export interface Finding {
  /** `service` for a payload that is the same in all editions. */
  readonly edition: EditionName | 'service';
  /** {@link MAX_PROBLEMS} at most. */
  readonly problems: readonly Problem[];
  /** How many more there are; absent when these are all. */
  readonly more?: number;
}

export interface Verdict {
  /** Undefined when the value looks like nothing of this API. */
  readonly payload: Payload | undefined;
  readonly findings: readonly Finding[];
}

/** A list of thousands of jobs can differ in each of them; nobody reads past the first few. */
export const MAX_PROBLEMS = 20;

/**
 * Holds a captured payload against every edition that has a schema for it. `schemas` are those of the document that
 * the simulator serves as its own description, each named `edition.payload`.
 */
export function verdictOn(value: unknown, schemas: Schemas): Verdict {
  const payload = payloadOf(value);
  if (payload === undefined) return { payload, findings: [] };
  const groups = [...editionNames, 'service'] as const;
  const findings = groups.flatMap((edition): Finding[] => {
    const checks: Readonly<Record<string, Validator<unknown>>> = validators[edition];
    const check = checks[payload];
    if (!check) return [];
    const problems = problemsIn(
      value,
      check,
      explain(value, schemas[`${edition}.${payload}`] ?? {}, schemas),
    );
    const more = problems.length - MAX_PROBLEMS;
    return [{ edition, problems: problems.slice(0, MAX_PROBLEMS), ...(more > 0 && { more }) }];
  });
  return { payload, findings };
}

/** The validator judges; the schema says why, except of formats, which it only names. */
function problemsIn(
  value: unknown,
  check: Validator<unknown>,
  told: readonly Problem[],
): readonly Problem[] {
  if (told.length > MAX_PROBLEMS) return told;
  if (check(value)) return [];
  const formats = check.errors?.filter(({ keyword }) => keyword === 'format') ?? [];
  const all = [
    ...told,
    ...problemsOf({ errors: formats }, { most: MAX_PROBLEMS, whole: WHOLE }).problems,
  ];
  return all.length > 0 ? all : problemsOf(check, { whole: WHOLE }).problems;
}
