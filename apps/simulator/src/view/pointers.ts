/** A part of a value: its JSON Pointer, and the index of the array's item that it is in, 0 if there is none. */
export interface Part {
  readonly pointer: string;
  readonly place: number;
}

/** The parts of a value at a pointer, in which `*` means each item of an array. Names must not need escaping. */
export function pointersTo(pattern: string, value: unknown): Iterable<Part> {
  const [, ...names] = pattern.split('/');
  return partsOf(names, value, { pointer: '', place: 0 });
}

function* partsOf([name, ...rest]: readonly string[], value: unknown, part: Part): Iterable<Part> {
  if (name === undefined) {
    yield part;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const below = (key: string) => `${part.pointer}/${key}`;
  if (name === '*') {
    if (!Array.isArray(value)) return;
    for (const [place, item] of value.entries()) {
      yield* partsOf(rest, item, { pointer: below(`${place}`), place });
    }
    return;
  }
  const inner = Object.getOwnPropertyDescriptor(value, name)?.value;
  if (inner !== undefined) yield* partsOf(rest, inner, { ...part, pointer: below(name) });
}
