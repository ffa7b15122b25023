import type { LeafValue } from './leaves.ts';
import { SLICE, type Step } from './steps.ts';

export interface Dictionary {
  /** Each value once, in the order of the first occurrences. */
  readonly distinct: readonly LeafValue[];
  /** The index of each value in it. */
  readonly indexes: readonly number[];
}

/** The dictionary is one page, which is compressed in one step. */
const MAX_BYTES = 256 << 10;

/** The values as a dictionary. Undefined if it would save little: on average, values do not occur twice. */
export async function dictionaryOf(
  values: readonly LeafValue[],
  step: Step,
): Promise<Dictionary | undefined> {
  const places = new Map<LeafValue, number>();
  const distinct: LeafValue[] = [];
  const indexes: number[] = [];
  let bytes = 0;
  for (const value of values) {
    if (indexes.length % SLICE === 0) {
      const turn = step();
      if (turn) await turn;
    }
    // A map treats the two zeros as equal.
    const key = Object.is(value, -0) ? '-0' : value;
    let place = places.get(key);
    if (place === undefined) {
      place = distinct.length;
      bytes += typeof value === 'string' ? value.length : 8;
      if (2 * (place + 1) > values.length || bytes > MAX_BYTES) return undefined;
      places.set(key, place);
      distinct.push(value);
    }
    indexes.push(place);
  }
  return distinct.length > 0 ? { distinct, indexes } : undefined;
}
