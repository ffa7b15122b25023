import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import type { Steps } from '../../steps/in-steps.ts';
import { type DeadEnd, deadEnd, elementOf, type Path, readPath } from './paths.ts';

/** What is selected of a value: all of it, or some of its parts. */
export type Choice = 'whole' | Parts;

export interface Parts {
  /** By the name of a struct's field or the key of a map; lists are traversed. */
  readonly of: ReadonlyMap<string, Choice>;
  /** A map whose keys are compared without case; they are in lowercase in `of`. */
  readonly anyCase: boolean;
}

/** Two documents show this as the complete value of `fields`: it is a placeholder, and not the name of a field. */
const PLACEHOLDER = 'string';

/** Maps by namespace, which the documents write in both cases (evidence: field-paths). */
const BY_NAMESPACE = new Set(['identityMap', 'segmentMembership']);

/** The paths of a `fields` string, each once, split at all of their dots. Undefined means all fields. */
export function pathsOf(text: string | undefined): Iterable<Path> | undefined {
  const names = namesOf(text);
  return names && cutAtDots(new Set(names));
}

/** One at a time, because there may be very many. */
function* cutAtDots(names: Iterable<string>): Iterable<Path> {
  for (const name of names) yield name.split('.');
}

/**
 * The names in a `fields` string: separated by commas, without the blanks around them.
 * Undefined means all fields: the string is absent, blank, or the documented placeholder.
 */
function namesOf(text: string | undefined): readonly string[] | undefined {
  if (!text) return undefined;
  const names: string[] = [];
  for (const part of text.split(',')) {
    const name = part.trim();
    if (name !== '') names.push(name);
  }
  return names.every((name) => name === PLACEHOLDER) ? undefined : names;
}

/** What the paths select of a schema. Paths that the schema does not have select nothing: see {@link deadEnds}. */
export function* chosenOf(paths: Iterable<Path> | undefined, schema: XdmStruct): Steps<Choice> {
  if (!paths) return 'whole';
  const top: Growing = { of: new Map(), anyCase: false };
  let nth = 0;
  for (const path of paths) {
    nth += 1;
    if (nth % STEP_PATHS === 0) yield;
    const read = readPath(path, schema);
    if (read) grow(top, read, schema);
  }
  return top;
}

/** This number of paths takes less than a millisecond. */
const STEP_PATHS = 100;

/** The paths of a `fields` string that the schema does not have, each once. */
export function* deadEnds(text: string | undefined, schema: XdmStruct): Steps<readonly DeadEnd[]> {
  const found = new Map<string, DeadEnd>();
  // There is rarely one, and this would be most of the work when a job is created.
  for (const [at, name] of (namesOf(text) ?? []).entries()) {
    if (at % STEP_PATHS === STEP_PATHS - 1) yield;
    const path = name.split('.');
    const end = deadEnd(path, schema);
    if (end && !readPath(path, schema)) found.set(name, end);
  }
  return [...found.values()];
}

/** The type with only the selected parts, in the order of the schema; a map stays a map. */
export function pruned<T extends XdmType>(type: T, choice: Choice): T;
export function pruned(type: XdmType, choice: Choice): XdmType {
  if (choice === 'whole') return type;
  switch (type.kind) {
    case 'list':
      return { kind: 'list', of: pruned(type.of, choice) };
    case 'map':
      return { kind: 'map', of: pruned(type.of, united([...choice.of.values()])) };
    case 'struct':
      return { kind: 'struct', fields: prunedFields(type, choice) };
    default:
      return type;
  }
}

function prunedFields({ fields }: XdmStruct, { of }: Parts): XdmStruct['fields'] {
  const kept = Object.entries(fields).flatMap(([name, type]) => {
    const choice = of.get(name);
    return choice ? [[name, pruned(type, choice)] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** What is selected of any value of a map, because its values have one type. */
function united(choices: readonly Choice[]): Choice {
  const byName = new Map<string, Choice[]>();
  for (const choice of choices) {
    if (choice === 'whole') return choice;
    for (const [name, part] of choice.of) {
      const parts = byName.get(name);
      if (parts) parts.push(part);
      else byName.set(name, [part]);
    }
  }
  const of = [...byName].map(([name, parts]) => [name, united(parts)] as const);
  return { of: new Map(of), anyCase: false };
}

interface Growing extends Parts {
  readonly of: Map<string, 'whole' | Growing>;
}

/** Adds a path that the schema has. A path to a parent of another replaces it. */
function grow(top: Growing, path: Path, { fields }: XdmStruct): void {
  let at = top;
  for (const [depth, step] of path.entries()) {
    const name = at.anyCase ? step.toLowerCase() : step;
    const known = at.of.get(name);
    if (known === 'whole') return;
    if (depth === path.length - 1) {
      at.of.set(name, 'whole');
      return;
    }
    const anyCase = depth === 0 && isByNamespace(step, fields[step]);
    const next = known ?? { of: new Map(), anyCase };
    at.of.set(name, next);
    at = next;
  }
}

function isByNamespace(name: string, type: XdmType | undefined): boolean {
  return type !== undefined && elementOf(type).kind === 'map' && BY_NAMESPACE.has(name);
}
