import type { XdmStruct, XdmType } from '../xdm.ts';

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
  const rest = ({ type, at, wantsField }: Place): Path | undefined => {
    if (at === cut.length) return wantsField ? undefined : [];
    const known = failed.get(type) ?? new Set();
    const key = wantsField ? at : -at - 1;
    if (known.has(key)) return undefined;
    for (let to = at + 1; to <= cut.length; to += 1) {
      const name = cut.slice(at, to).join('.');
      const next = step(elementOf(type), name, { hasDots: to > at + 1, wantsField });
      const steps = next && rest({ ...next, at: to });
      if (steps) return [name, ...steps];
    }
    failed.set(type, known.add(key));
    return undefined;
  };
  return rest({ type: schema, at: 0, wantsField: false });
}

function step(
  type: XdmType,
  name: string,
  { hasDots, wantsField }: { readonly hasDots: boolean; readonly wantsField: boolean },
): Omit<Place, 'at'> | undefined {
  const next = partOf(type, name);
  if (!next) return undefined;
  if (type.kind === 'struct') return { type: next, wantsField: false };
  const hasParts = ['struct', 'map'].includes(elementOf(next).kind);
  return { type: next, wantsField: wantsField || (hasDots && hasParts) };
}
