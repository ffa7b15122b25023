import type { RuleRequest } from '@aep-sim/types';
import { nearest } from '../editions/nearest.ts';
import type { Description } from '../http/description.ts';
import { effectsOf } from '../http/effects.ts';
import { ControlError } from './error.ts';
import { quoted } from './query.ts';

/**
 * Rejects what a schema cannot: an operation that there is not, and one that cannot have the effect.
 *
 * @throws ControlError 400
 */
export function checkRule(
  { match, effect }: RuleRequest,
  operations: readonly Description[],
): void {
  const { type } = effect;
  const named = [match?.operation ?? []].flat();
  const isOne = typeof match?.operation === 'string';
  for (const [place, name] of named.entries()) {
    const pointer = `/match/operation${isOne ? '' : `/${place}`}`;
    const operation = operations.find((one) => one.name === name);
    if (!operation) throw unknown(pointer, name, operations);
    if (effectsOf(operation).includes(type)) continue;
    const able = operations.filter((one) => effectsOf(one).includes(type)).map((one) => one.name);
    throw new ControlError(
      400,
      `${pointer}: ${name} cannot have the effect ${type}; ${able.join(', ')} can`,
      { place: { pointer, nearest: nearest(name, able) }, causes: [{ keyword: 'enum' }] },
    );
  }
}

function unknown(pointer: string, name: string, operations: readonly Description[]): ControlError {
  const names = operations.map((one) => one.name);
  const meant = nearest(name, names);
  return new ControlError(
    400,
    `${pointer} ${quoted(name)} is not an operation; did you mean ${meant}? GET /_sim/operations lists them`,
    { place: { pointer, nearest: meant }, causes: [{ keyword: 'enum' }] },
  );
}
