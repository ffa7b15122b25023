/** From a state and a character to a state: a table with a slot for each hash of both. */
export interface Transitions {
  /** 0: there is none. */
  next(state: number, code: number): number;
  /** Adds a transition to a new state: 1, 2, 3 … @returns that state */
  add(state: number, code: number): number;
}

/** For fewer than this number of transitions. A Map with numbers of both as keys takes several times as long. */
export function createTransitions(most: number): Transitions {
  const bits = 33 - Math.clz32(most);
  const places = new Int32Array(2 ** bits);
  const froms = new Int32Array(most);
  const codes = new Uint16Array(most);
  let states = 0;

  /** The slot of a transition, or else the free one where it would be. */
  const placeOf = (state: number, code: number): number => {
    const hash = Math.imul(Math.imul(state, 0x9e3779b1) + code, 0x85ebca6b);
    for (let place = hash >>> (32 - bits); ; place = (place + 1) & (places.length - 1)) {
      const known = places[place] ?? 0;
      if (known === 0 || (froms[known] === state && codes[known] === code)) return place;
    }
  };
  return {
    next: (state, code) => places[placeOf(state, code)] ?? 0,
    add: (state, code) => {
      states += 1;
      froms[states] = state;
      codes[states] = code;
      places[placeOf(state, code)] = states;
      return states;
    },
  };
}
