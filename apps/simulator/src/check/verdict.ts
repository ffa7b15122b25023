import { type EditionName, editionNames } from '@aep-sim/types';
import { type Validator, validators } from '@aep-sim/types/validators';
import type { Problem } from '../editions/decoded.ts';
import { problemsOf } from '../editions/problems.ts';
import { explain, type Schemas, WHOLE } from './explain.ts';
import { type Payload, payloadOf } from './payload.ts';

/** The differences from one edition; none means that the payload matches. */
export interface Finding {
  /** `service` for a payload that is the same in all editions. */
  readonly edition: EditionName | 'service';
  /** {@link MAX_PROBLEMS} at most. */
  readonly problems: readonly Problem[];
  /** How many more there are; absent if these are all. */
  readonly more?: number;
}

export interface Verdict {
  /** Undefined if the value is not recognized as a payload of this API. */
  readonly payload: Payload | undefined;
  readonly findings: readonly Finding[];
}

/** Limits the differences, because a list of thousands of jobs can differ in each of them. */
export const MAX_PROBLEMS = 20;

/**
 * Compares a captured payload with every edition that has a schema for it. `schemas` are those of the OpenAPI document
 * of the simulator, each named `edition.payload`.
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

/** The validator decides; the differences are from the schema, except for formats, which it does not check. */
function problemsIn(
  value: unknown,
  check: Validator<unknown>,
  explained: readonly Problem[],
): readonly Problem[] {
  if (explained.length > MAX_PROBLEMS) return explained;
  if (check(value)) return [];
  const formats = check.errors?.filter(({ keyword }) => keyword === 'format') ?? [];
  const all = [
    ...explained,
    ...problemsOf({ errors: formats }, { most: MAX_PROBLEMS, whole: WHOLE }).problems,
  ];
  return all.length > 0 ? all : problemsOf(check, { whole: WHOLE }).problems;
}
