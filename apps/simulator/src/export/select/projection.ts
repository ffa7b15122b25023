import { put } from '../../profiles/own.ts';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import type { Choice, Parts } from './fields.ts';

/** Returns the selected parts of a value; undefined for an absent one. */
export type Project = (value: unknown) => unknown;

type Fields = Readonly<Record<string, unknown>>;

/** An object with top-level fields: a profile, or one of its events. */
export interface FieldSource {
  field(name: string): unknown;
}

/**
 * Compiles a selection of a schema to a function that returns a row: an object with all the selected columns,
 * in the schema's order, undefined if the source has none. No other field is read,
 * and a value that is selected completely is the source's own object, not a copy.
 */
export function rowProjection(
  { fields }: XdmStruct,
  choice: Choice,
): (source: FieldSource) => Record<string, unknown> {
  const columns = Object.entries(fields).flatMap(([name, type]) => {
    const part = choice === 'whole' ? choice : choice.of.get(name);
    return part ? [{ name, project: projection(type, part) }] : [];
  });
  return (source) => {
    const row: Record<string, unknown> = {};
    for (const { name, project } of columns) put(row, name, project(source.field(name)));
    return row;
  };
}

/** A struct, list, or map that is present stays present, even if it has nothing that was selected. */
export function projection(type: XdmType, choice: Choice): Project {
  if (choice === 'whole') return asItIs;
  switch (type.kind) {
    case 'list':
      return ofList(projection(type.of, choice));
    case 'map':
      return ofMap(type.of, choice);
    case 'struct':
      return ofStruct(type, choice);
    default:
      return asItIs;
  }
}

function asItIs(value: unknown): unknown {
  return value;
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

function ofList(project: Project): Project {
  return (value) => (isAbsent(value) ? undefined : (value as unknown[]).map(project));
}

function ofStruct({ fields }: XdmStruct, { of }: Parts): Project {
  const parts = Object.entries(fields).flatMap(([name, type]) => {
    const choice = of.get(name);
    return choice ? [{ name, project: projection(type, choice) }] : [];
  });
  return (value) => {
    if (isAbsent(value)) return undefined;
    const taken: Record<string, unknown> = {};
    for (const { name, project } of parts) {
      // A field may have the name of a property that every object inherits.
      if (Object.hasOwn(value, name)) put(taken, name, project((value as Fields)[name]));
    }
    return taken;
  };
}

/** Keys keep the order and the spelling of the data. */
function ofMap(type: XdmType, { of, anyCase }: Parts): Project {
  const parts = new Map([...of].map(([key, choice]) => [key, projection(type, choice)]));
  return (value) => {
    if (isAbsent(value)) return undefined;
    const taken: Record<string, unknown> = {};
    for (const key in value) {
      const project = parts.get(anyCase ? key.toLowerCase() : key);
      if (project) put(taken, key, project((value as Fields)[key]));
    }
    return taken;
  };
}
