import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';

/** The steps of a path: names of fields, and keys of maps. Never empty. */
export type Path = readonly string[];

/** Real names have fewer dots, and to try all readings of many would take long. */
const MAX_DOTS = 50;

/**
 * Reads a path that was split at each of its dots. If the schema does not have that path, names of fields and keys of
 * maps may contain dots: of all readings that the schema has, this is the one whose first steps are shortest. A key
 * with dots must be followed by a field, unless the map's values have no fields: otherwise a typo would be a key.
 * Undefined if the schema has none.
 */
export function readPath(cut: Path, schema: XdmStruct): Path | undefined {
  if (!deadEnd(cut, schema)) return cut;
  return cut.length <= MAX_DOTS + 1 ? dottedPath(cut, schema) : undefined;
}

/** A path that the schema does not have: its first `steps` exist, up to `reached`. */
export interface DeadEnd {
  readonly path: Path;
  readonly steps: number;
  readonly reached: XdmType;
}

export function deadEnd(path: Path, schema: XdmStruct): DeadEnd | undefined {
  let reached: XdmType = schema;
  for (let steps = 0; steps < path.length; steps += 1) {
    const next = partOf(elementOf(reached), path[steps] ?? '');
    if (!next) return { path, steps, reached };
    reached = next;
  }
  return undefined;
}

/** A path traverses lists to their items. */
export function elementOf(type: XdmType): Exclude<XdmType, { kind: 'list' }> {
  let element = type;
  while (element.kind === 'list') element = element.of;
  return element;
}

/** Any non-empty string can be a key. */
function partOf(type: XdmType, step: string): XdmType | undefined {
  if (step === '') return undefined;
  if (type.kind === 'map') return type.of;
  if (type.kind !== 'struct') return undefined;
  return Object.hasOwn(type.fields, step) ? type.fields[step] : undefined;
}

/** A part of a path that was read: its type, how many parts it has used, and whether a field must follow. */
interface Place {
  readonly type: XdmType;
  readonly at: number;
  readonly wantsField: boolean;
}

function dottedPath(cut: Path, schema: XdmStruct): Path | undefined {
  // A reading that has failed here fails whatever the steps before it were.
  const failed = new Map<XdmType, Set<number>>();
  const rest = (place: Place): Path | undefined => {
    const { type, at, wantsField } = place;
    if (at === cut.length) return wantsField ? undefined : [];
    const known = failed.get(type) ?? new Set();
    const key = wantsField ? at : -at - 1;
    if (known.has(key)) return undefined;
    for (const next of placesAfter(place, cut)) {
      const steps = rest(next);
      if (steps) return [cut.slice(at, next.at).join('.'), ...steps];
    }
    failed.set(type, known.add(key));
    return undefined;
  };
  return rest({ type: schema, at: 0, wantsField: false });
}

/** The possible next steps, the shortest first. Names are not concatenated to be tried. */
function placesAfter(place: Place, cut: Path): Iterable<Place> {
  const type = elementOf(place.type);
  if (type.kind === 'struct') return fieldsAt(type, place.at, cut);
  return type.kind === 'map' ? keysAt(type.of, place, cut) : [];
}

function* fieldsAt(struct: XdmStruct, at: number, cut: Path): Iterable<Place> {
  const plain = partOf(struct, cut[at] ?? '');
  if (plain) yield { type: plain, at: at + 1, wantsField: false };
  for (const { parts, type } of dottedFieldsOf(struct).get(cut[at] ?? '') ?? []) {
    const isHere = parts.every((part, index) => part === cut[at + index]);
    if (isHere) yield { type, at: at + parts.length, wantsField: false };
  }
}

/** Any non-empty string can be a key; one with dots must be followed by a field, if there can be one. */
function* keysAt(type: XdmType, { at, wantsField }: Place, cut: Path): Iterable<Place> {
  const hasParts = ['struct', 'map'].includes(elementOf(type).kind);
  for (let to = cut[at] === '' ? at + 2 : at + 1; to <= cut.length; to += 1) {
    yield { type, at: to, wantsField: wantsField || (to > at + 1 && hasParts) };
  }
}

interface DottedField {
  readonly parts: Path;
  readonly type: XdmType;
}

const dottedFields = new WeakMap<XdmStruct, ReadonlyMap<string, readonly DottedField[]>>();

/** The fields of a struct whose names contain dots, by what is before the first dot, those with few dots first. */
function dottedFieldsOf(struct: XdmStruct): ReadonlyMap<string, readonly DottedField[]> {
  const known = dottedFields.get(struct);
  if (known) return known;
  const all = Object.entries(struct.fields)
    .filter(([name]) => name.includes('.'))
    .map(([name, type]) => ({ parts: name.split('.'), type }))
    .sort((one, other) => one.parts.length - other.parts.length);
  const found = Map.groupBy(all, ({ parts: [first = ''] }) => first);
  dottedFields.set(struct, found);
  return found;
}
