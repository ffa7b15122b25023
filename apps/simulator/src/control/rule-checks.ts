import type { RuleRequest } from '@aep-sim/types';
import { nearest } from '../editions/nearest.ts';
import type { Description } from '../http/description.ts';
import { effectsOf } from '../http/faults/fits.ts';
import { ControlError } from './error.ts';
import { quoted } from './query.ts';
import { checkHeaders } from './rule-headers.ts';
import type { ControlServices } from './services.ts';

type Known = Pick<ControlServices, 'vendorOperations' | 'controlOperations'>;

/**
 * Rejects what a schema cannot: an operation that there is not, one that cannot have the effect, and what the rule
 * would never meet: headers that cannot be, and operations that have no sandbox where it is for one, or the other way
 * about.
 *
 * @throws ControlError 400
 */
export function checkRule(
  { match, effect }: RuleRequest,
  known: Known,
  isForNoSandbox: boolean,
): void {
  checkHeaders(match?.header ?? {});
  const { vendorOperations: operations } = known;
  const { type } = effect;
  const named = [match?.operation ?? []].flat();
  const isOne = typeof match?.operation === 'string';
  for (const [place, name] of named.entries()) {
    const pointer = `/match/operation${isOne ? '' : `/${place}`}`;
    const operation = operations.find((one) => one.name === name);
    if (!operation) throw unknown(pointer, name, known);
    if (!effectsOf(operation).includes(type)) throw unfit(pointer, name, type, operations);
    if (hasNoSandbox(operation) !== isForNoSandbox) throw unmet(pointer, name, isForNoSandbox);
  }
  const isMet = operations.some(
    (one) => hasNoSandbox(one) === isForNoSandbox && effectsOf(one).includes(type),
  );
  if (!isMet) throw unmet('/effect/type', type, isForNoSandbox);
}

/** Tokens are for all sandboxes. */
function hasNoSandbox({ family }: Description): boolean {
  return family === 'ims';
}

function unknown(
  pointer: string,
  name: string,
  { vendorOperations, controlOperations }: Known,
): ControlError {
  const names = vendorOperations.map((one) => one.name);
  const meant = nearest(inVerbsOfTheVendor(name), names);
  const isOwn = controlOperations.some((one) => one.name === name);
  const fault = isOwn
    ? 'is an operation of the control plane, and rules do not act on it'
    : 'is not an operation';
  return ruleError(
    pointer,
    `${quoted(name)} ${fault}; the nearest is ${meant}, and GET /_sim/operations lists them`,
    meant,
  );
}

const VERBS = new Map([
  ['get', 'retrieve'],
  ['read', 'retrieve'],
  ['remove', 'delete'],
  ['update', 'patch'],
]);

/** Names begin with a verb, and another verb for the same is a likely mistake. */
function inVerbsOfTheVendor(name: string): string {
  return name.replace(/^[a-z]+(?=[A-Z])/, (verb) => VERBS.get(verb) ?? verb);
}

function unfit(
  pointer: string,
  name: string,
  type: string,
  operations: readonly Description[],
): ControlError {
  const able = operations
    .filter((one) => effectsOf(one).some((effect) => effect === type))
    .map((one) => one.name);
  const sentence = `${name} cannot have the effect ${type}; ${able.join(', ')} can`;
  return ruleError(pointer, sentence, nearest(name, able));
}

function unmet(pointer: string, name: string, isForNoSandbox: boolean): ControlError {
  return ruleError(
    pointer,
    isForNoSandbox
      ? `${name} is of a sandbox; name it in place of ?tenant=none`
      : `${name} has no sandbox; make the rule with ?tenant=none`,
  );
}

function ruleError(pointer: string, sentence: string, meant?: string): ControlError {
  return new ControlError(400, `${pointer}: ${sentence}`, {
    place: { pointer, ...(meant !== undefined && { nearest: meant }) },
    causes: [{ keyword: 'enum' }],
  });
}
