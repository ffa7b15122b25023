import { type EditionName, editionNames } from '@aep-sim/types';
import { type ValidationError, type Validator, validators } from '@aep-sim/types/validators';
import type { Problem } from '../editions/decoded.ts';
import { problemsOf } from '../editions/problems.ts';
import { type Payload, payloadOf } from './payload.ts';

/** What one edition says of a payload; no problem means that it fits. */
export interface Finding {
  /** `service` for a payload that is the same in all editions. */
  readonly edition: EditionName | 'service';
  readonly problems: readonly Problem[];
}

export interface Verdict {
  /** Undefined when the value looks like nothing of this API. */
  readonly payload: Payload | undefined;
  readonly findings: readonly Finding[];
}

/** Holds a captured payload against every edition that has a schema for it. */
export function verdictOn(value: unknown): Verdict {
  const payload = payloadOf(value);
  if (payload === undefined) return { payload, findings: [] };
  const groups = [...editionNames, 'service'] as const;
  const findings = groups.flatMap((edition) => {
    const schemas: Readonly<Record<string, Validator<unknown>>> = validators[edition];
    const check = schemas[payload];
    if (!check) return [];
    return [
      {
        edition,
        problems: check(value) ? [] : problemsOf(telling(check.errors), Number.POSITIVE_INFINITY),
      },
    ];
  });
  return { payload, findings };
}

/**
 * Where a part may have one of several forms and has none, every form complains.
 * Of those only what the nearest form lacks is worth reading.
 */
function telling(errors: readonly ValidationError[] | null | undefined): ValidationError[] {
  const told: ValidationError[] = [];
  for (const error of errors ?? []) {
    if (error.keyword !== 'anyOf') {
      told.push(error);
      continue;
    }
    // The forms' complaints stand just before it.
    const first = told.findIndex(({ instancePath }) => instancePath.startsWith(error.instancePath));
    told.push(...nearest(first < 0 ? [] : told.splice(first), error));
  }
  return told;
}

/** Of the complaints of several forms, one after the other, those of the form that has the fewest. */
function nearest(
  complaints: readonly ValidationError[],
  choice: ValidationError,
): ValidationError[] {
  const forms: ValidationError[][] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const complaint of complaints) {
    // A form first says what is missing, then what is too much, then what is wrong inside.
    const order = ['required', 'additionalProperties'].indexOf(complaint.keyword);
    const rank = complaint.instancePath === choice.instancePath && order >= 0 ? order : 2;
    if (rank < before) forms.push([]);
    forms.at(-1)?.push(complaint);
    before = rank;
  }
  const [least] = forms.sort((a, b) => a.length - b.length);
  return least ?? [choice];
}
