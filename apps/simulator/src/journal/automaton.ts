import { createTransitions } from './transitions.ts';

/** Reads a string character by character, and reports after each which of some strings has just ended. */
export interface Automaton {
  /** The state after one more character; the first state is 0. Case is ignored in ASCII. */
  step(state: number, code: number): number;
  /** The longest of the strings that ends here, by its index. */
  endOf(state: number): number | undefined;
  /** How many of the last characters are the beginning of one of the strings. */
  lengthOf(state: number): number;
  /** The first of the strings with this beginning, by its index. */
  indexOf(state: number): number;
}

/**
 * The algorithm of Aho and Corasick: it takes time in proportion to the strings, and then to each text, however
 * many strings there are and however similar they are. Of each string at most `limit` characters are used: of a
 * longer one, only the beginning is found.
 */
export function createAutomaton(strings: readonly string[], limit: number): Automaton {
  const most = 1 + strings.reduce((sum, { length }) => sum + Math.min(length, limit), 0);
  const { next, add } = createTransitions(most);
  /** The state of the longest end of the input that is the beginning of another string. */
  const rests = new Int32Array(most);
  const lengths = new Int32Array(most);
  const indexes = new Int32Array(most);
  const ends = new Int32Array(most).fill(NONE);

  const step = (from: number, code: number): number => {
    const folded = lowerCase(code);
    for (let state = from; ; state = rests[state] ?? 0) {
      const to = next(state, folded);
      if (to > 0 || state === 0) return to;
    }
  };
  const grow = (from: number, code: number, length: number, index: number): number => {
    const known = next(from, lowerCase(code));
    if (known > 0) return known;
    // All shorter ones have been added before.
    const rest = from === 0 ? 0 : step(rests[from] ?? 0, code);
    const state = add(from, lowerCase(code));
    rests[state] = rest;
    lengths[state] = length;
    indexes[state] = index;
    ends[state] = ends[rest] ?? NONE;
    return state;
  };

  let growing = strings
    .map((text, index) => ({ text, index, state: 0 }))
    .filter(({ text }) => text !== '');
  for (let length = 1; length <= limit && growing.length > 0; length += 1) {
    let hasEnd = false;
    for (const each of growing) {
      const { text, index, state } = each;
      each.state = grow(state, text.charCodeAt(length - 1), length, index);
      if (text.length > length) continue;
      hasEnd = true;
      const end = ends[each.state] ?? NONE;
      if (strings[end]?.length !== length) ends[each.state] = index;
    }
    if (hasEnd) growing = growing.filter(({ text }) => text.length > length);
  }
  return {
    step,
    endOf: (state) => (ends[state] === NONE ? undefined : ends[state]),
    lengthOf: (state) => lengths[state] ?? 0,
    indexOf: (state) => indexes[state] ?? 0,
  };
}

const NONE = -1;

function lowerCase(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}
