import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';

/** The steps of a path: names of fields, and keys where it steps into a map. Never empty. */
export type Path = readonly string[];

/** Fewer dots are in any name that somebody means, and to try all readings of many would take long. */
const MAX_DOTS = 50;

/**
 * Reads a path that was cut at each of its dots. Where that reading leads nowhere, names of fields and keys of maps
 * may have dots themselves: of all readings that the schema has, the one whose first steps are shortest. A key that
 * has dots must be followed by a field, unless the map's values have no parts: a slip would else be a key.
 * Undefined where the schema has none.
 */
export function readPath(cut: Path, schema: XdmStruct): Path | undefined {
  if (!deadEnd(cut, schema)) return cut;
  return cut.length <= MAX_DOTS + 1 ? dottedPath(cut, schema) : undefined;
}

/** A path that leads nowhere, and how far it led: `steps` of it, to `reached`. */
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

/** A path steps through lists into what they hold. */
export function elementOf(type: XdmType): Exclude<XdmType, { kind: 'list' }> {
  let element = type;
  while (element.kind === 'list') element = element.of;
  return element;
}

/** Any text but an empty one may be a key. */
function partOf(type: XdmType, step: string): XdmType | undefined {
  if (step === '') return undefined;
  if (type.kind === 'map') return type.of;
  if (type.kind !== 'struct') return undefined;
  return Object.hasOwn(type.fields, step) ? type.fields[step] : undefined;
}

/** A part of a path that is read: what it led to, how many cuts it took, and whether a field must follow. */
interface Place {
  readonly type: XdmType;
  readonly at: number;
  readonly wantsField: boolean;
}

function dottedPath(cut: Path, schema: XdmStruct): Path | undefined {
  // Where a reading has failed, it fails however one came there.
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

/** What one more step can lead to, the shortest step first. Names are not put together to be tried. */
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

/** Any text but an empty one may be a key; one with dots must be followed by a field, if there can be one. */
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

/** The fields of a struct whose names have dots, by what is before the first dot, those with few dots first. */
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
