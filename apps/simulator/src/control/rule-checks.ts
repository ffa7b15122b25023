import type { RuleRequest } from '@aep-sim/types';
import type { Effect } from '../core/effect.ts';
import { quoted } from '../core/sentence.ts';
import type { Tenant } from '../core/tenant.ts';
import { nearest } from '../editions/nearest.ts';
import { fits, type Subject } from '../http/faults/fits.ts';
import { checkEffect } from './effect-checks.ts';
import { nearestOperation } from './operation-names.ts';
import { checkAbout } from './rule-about.ts';
import { ruleError } from './rule-error.ts';
import { checkHeaders, checkSender } from './rule-headers.ts';

/** The operations of the simulator. */
export interface Known {
  readonly vendorOperations: readonly Subject[];
  readonly controlOperations: readonly Pick<Subject, 'name'>[];
}

/** Where a rule acts. */
export interface RulePlace {
  /** On the requests that have no sandbox, such as those for tokens. */
  readonly isForNoSandbox: boolean;
  /** On those of this sandbox alone; absent: of any. */
  readonly tenant?: Tenant;
  /** On responses in this process, without a connection. */
  readonly isInProcess: boolean;
}

/**
 * Rejects what a schema cannot: an unknown operation, one that cannot have the effect, and a rule that would never
 * match: impossible headers or those of another sandbox, operations without a sandbox in a rule for one, or
 * the reverse, and jobs, datasets, and segments that the requests are not about.
 *
 * @throws ControlError 400
 */
export function checkRule(rule: RuleRequest, known: Known, place: RulePlace): void {
  const { match, effect } = rule;
  checkHeaders(match?.header ?? {});
  if (!place.isForNoSandbox) checkSender(match?.header ?? {}, place.tenant);
  checkEffect(effect, place, (name) => operationOf('/effect/until/operation', name, known));
  const { isForNoSandbox } = place;
  const { vendorOperations: operations } = known;
  const named = namedIn(rule).map(({ pointer, name }) => {
    return { pointer, operation: operationOf(pointer, name, known) };
  });
  checkTogether(named);
  for (const { pointer, operation } of named) {
    const { name } = operation;
    if (!fits(effect, operation)) throw unfit(pointer, name, effect, operations);
    if (hasNoSandbox(operation) !== isForNoSandbox) throw unmet(pointer, name, isForNoSandbox);
  }
  const able = operations.filter((one) => hasNoSandbox(one) === isForNoSandbox);
  if (!able.some((one) => fits(effect, one))) {
    throw unmet('/effect/type', effect.type, isForNoSandbox);
  }
  checkAbout(
    rule,
    named.map(({ operation }) => operation),
    able,
  );
}

interface NamedOperation {
  readonly pointer: string;
  readonly operation: Subject;
}

function namedIn({ match }: RuleRequest) {
  const { operation = [] } = match ?? {};
  if (typeof operation === 'string') return [{ pointer: '/match/operation', name: operation }];
  return operation.map((name, index) => ({ pointer: `/match/operation/${index}`, name }));
}

/** A rule is either for sandboxes or for requests without one. */
function checkTogether(named: readonly NamedOperation[]): void {
  const without = named.find(({ operation }) => hasNoSandbox(operation));
  if (!without || named.every(({ operation }) => hasNoSandbox(operation))) return;
  const { pointer, operation } = without;
  const why = 'has no sandbox, but other operations of this rule have one; create two rules';
  throw ruleError(pointer, `${operation.name} ${why}`);
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
  const why = isOwn
    ? 'is an operation of the control plane, and rules have no effect on it;'
    : `is not an operation. Did you mean ${meant}?`;
  throw ruleError(pointer, `${quoted(name)} ${why} GET /_sim/operations lists the names`, meant);
}

function unfit(
  pointer: string,
  name: string,
  effect: Effect,
  operations: readonly Subject[],
): Error {
  const able = operations.filter((one) => fits(effect, one)).map((one) => one.name);
  const shown = effect.type === 'page' ? `page ${effect.as}` : effect.type;
  const sentence = `${name} cannot have the effect ${shown}; only ${able.join(', ')} can`;
  return ruleError(pointer, sentence, nearest(name, able));
}

function unmet(pointer: string, name: string, isForNoSandbox: boolean): Error {
  return ruleError(
    pointer,
    isForNoSandbox
      ? `${name} has a sandbox; send its headers instead of ?tenant=none`
      : `${name} has no sandbox; create the rule with ?tenant=none`,
  );
}
