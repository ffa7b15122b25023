import type { RuleRequest } from '@aep-sim/types';
import type { Effect } from '../core/effect.ts';
import { nearest } from '../editions/nearest.ts';
import { fits, type Subject } from '../http/faults/fits.ts';
import { checkEffect } from './effect-checks.ts';
import { nearestOperation } from './operation-names.ts';
import { quoted } from './query.ts';
import { ruleError } from './rule-error.ts';
import { checkHeaders } from './rule-headers.ts';

/** The operations that there are. */
export interface Known {
  readonly vendorOperations: readonly Subject[];
  readonly controlOperations: readonly Pick<Subject, 'name'>[];
}

/** Where a rule is to act. */
export interface RulePlace {
  /** On the requests that have no sandbox, such as those for tokens. */
  readonly isForNoSandbox: boolean;
  /** On responses that are handed over in this process, without a connection. */
  readonly isInProcess: boolean;
}

/**
 * Rejects what a schema cannot: an operation that there is not, one that cannot have the effect, and what the rule
 * would never meet: headers that cannot be, and operations that have no sandbox where it is for one, or the other way
 * about.
 *
 * @throws ControlError 400
 */
export function checkRule({ match, effect }: RuleRequest, known: Known, place: RulePlace): void {
  checkHeaders(match?.header ?? {});
  checkEffect(effect, place, (name) => operationOf('/effect/until/operation', name, known));
  const { isForNoSandbox } = place;
  const { vendorOperations: operations } = known;
  const named = [match?.operation ?? []].flat();
  const isOne = typeof match?.operation === 'string';
  for (const [index, name] of named.entries()) {
    const pointer = `/match/operation${isOne ? '' : `/${index}`}`;
    const operation = operationOf(pointer, name, known);
    if (!fits(effect, operation)) throw unfit(pointer, name, effect, operations);
    if (hasNoSandbox(operation) !== isForNoSandbox) throw unmet(pointer, name, isForNoSandbox);
  }
  const isMet = operations.some((one) => hasNoSandbox(one) === isForNoSandbox && fits(effect, one));
  if (!isMet) throw unmet('/effect/type', effect.type, isForNoSandbox);
}

/** Tokens are for all sandboxes. */
function hasNoSandbox({ family }: Subject): boolean {
  return family === 'ims';
}

/** @throws ControlError 400 with the nearest name */
function operationOf(
  pointer: string,
  name: string,
  { vendorOperations, controlOperations }: Known,
): Subject {
  const operation = vendorOperations.find((one) => one.name === name);
  if (operation) return operation;
  const names = vendorOperations.map((one) => one.name);
  const meant = nearestOperation(name, names);
  const isOwn = controlOperations.some((one) => one.name === name);
  const fault = isOwn
    ? 'is an operation of the control plane, and rules do not act on it'
    : 'is not an operation';
  throw ruleError(
    pointer,
    `${quoted(name)} ${fault}; the nearest is ${meant}, and GET /_sim/operations lists them`,
    meant,
  );
}

function unfit(
  pointer: string,
  name: string,
  effect: Effect,
  operations: readonly Subject[],
): Error {
  const able = operations.filter((one) => fits(effect, one)).map((one) => one.name);
  const shown = effect.type === 'page' ? `page ${effect.as}` : effect.type;
  const sentence = `${name} cannot have the effect ${shown}; ${able.join(', ')} can`;
  return ruleError(pointer, sentence, nearest(name, able));
}

function unmet(pointer: string, name: string, isForNoSandbox: boolean): Error {
  return ruleError(
    pointer,
    isForNoSandbox
      ? `${name} is of a sandbox; name it in place of ?tenant=none`
      : `${name} has no sandbox; make the rule with ?tenant=none`,
  );
}
