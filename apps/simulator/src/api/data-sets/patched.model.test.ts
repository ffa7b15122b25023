import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../core/limits.ts';
import { patched } from './patched.ts';

/** JSON in which no name can be inherited: an object is a Map. */
type Model = null | boolean | number | string | Model[] | Map<string, Model>;

interface Step {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  readonly path: string;
  readonly from: string;
  readonly value: unknown;
}

class Fails extends Error {}

function modelOf(json: unknown): Model {
  if (Array.isArray(json)) return json.map(modelOf);
  if (typeof json !== 'object' || json === null) return json as Model;
  return new Map(Object.entries(json).map(([key, value]) => [key, modelOf(value)]));
}

/** Equal texts are equal values: keys in order, and zero without a sign. */
function textOf(model: Model): string {
  if (Array.isArray(model)) return `[${model.map(textOf).join()}]`;
  if (!(model instanceof Map)) return JSON.stringify(model);
  const keys = [...model.keys()].sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${textOf(model.get(key) ?? null)}`).join()}}`;
}

function at(model: Model, names: readonly string[]): Model {
  const [name, ...rest] = names;
  if (name === undefined) return model;
  const inner =
    model instanceof Map
      ? model.get(name)
      : Array.isArray(model)
        ? model[indexOf(name)]
        : undefined;
  if (inner === undefined) throw new Fails();
  return at(inner, rest);
}

function indexOf(name: string): number {
  if (!/^(0|[1-9][0-9]*)$/.test(name)) throw new Fails();
  return Number(name);
}

function add(model: Model, names: readonly string[], value: Model): void {
  const within = at(model, names.slice(0, -1));
  const name = names.at(-1);
  if (name === undefined) throw new Fails();
  if (within instanceof Map) within.set(name, value);
  else if (Array.isArray(within)) {
    const index = name === '-' ? within.length : indexOf(name);
    if (index > within.length) throw new Fails();
    within.splice(index, 0, value);
  } else throw new Fails();
}

function remove(model: Model, names: readonly string[]): void {
  const name = names.at(-1);
  at(model, names);
  if (name === undefined) throw new Fails();
  const within = at(model, names.slice(0, -1));
  if (within instanceof Map) within.delete(name);
  else if (Array.isArray(within)) within.splice(indexOf(name), 1);
}

function apply(model: Model, { op, path, from, value }: Step): void {
  const [to, source] = [namesOf(path), namesOf(from)];
  if (op === 'test') {
    if (textOf(at(model, to)) !== textOf(modelOf(value))) throw new Fails();
  } else if (op === 'remove') remove(model, to);
  else if (op === 'add') add(model, to, modelOf(value));
  else if (op === 'copy') add(model, to, structuredClone(at(model, source)));
  else if (op === 'move') {
    if (path.startsWith(`${from}/`)) throw new Fails();
    const moved = at(model, source);
    remove(model, source);
    add(model, to, moved);
  } else {
    remove(model, to);
    add(model, to, modelOf(value));
  }
}

function namesOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The model after all steps; undefined if one of them fails. */
function expectedOf(definition: unknown, steps: readonly Step[]): string | undefined {
  const model = modelOf(definition);
  try {
    for (const step of steps) apply(model, step);
    return textOf(model);
  } catch (error) {
    if (error instanceof Fails) return undefined;
    throw error;
  }
}

/** The steps without those that fail: most generated ones do. */
function applicable(definition: unknown, steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  for (const step of steps) {
    kept.push(step);
    if (expectedOf(definition, kept) === undefined) kept.pop();
  }
  return kept;
}

const key = fc.constantFrom(
  'a',
  'name',
  'constructor',
  'prototype',
  '__proto__',
  'toString',
  'x/y~',
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(0, -0, 1, 'one', null, true),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie('json')), { maxLength: 3 }).map(Object.fromEntries<unknown>),
  ),
}));
const name = fc.oneof(
  { weight: 3, arbitrary: key },
  { weight: 1, arbitrary: fc.constantFrom('0', '1', '-', '01', 'length') },
);
const pointer = fc
  .array(name, { maxLength: 3 })
  .map((names) =>
    names.map((one) => `/${one.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
  );
const step: fc.Arbitrary<Step> = fc.record({
  op: fc.constantFrom('add', 'add', 'remove', 'replace', 'move', 'copy', 'test'),
  path: pointer,
  from: pointer,
  value: json,
});
const definition = fc
  .array(fc.tuple(key, json), { maxLength: 5 })
  .map((entries) => Object.fromEntries<unknown>(entries));

async function resultOf(
  definition: Readonly<Record<string, unknown>>,
  steps: readonly Step[],
): Promise<string | undefined> {
  const facts = { id: 'a', viewId: 'b', createdAt: 0, holdsProfiles: true, definition };
  return patched(facts, steps, DEFAULT_LIMITS).then(
    (result) => textOf(modelOf(result)),
    () => undefined,
  );
}

it('should be applied as to objects that inherit nothing', async () => {
  await fc.assert(
    fc.asyncProperty(definition, fc.array(step, { maxLength: 20 }), async (before, steps) => {
      const [unpatched, sent] = [textOf(modelOf(before)), JSON.stringify(steps)];
      const possible = applicable(before, steps);
      expect(await resultOf(before, possible)).toBe(expectedOf(before, possible));
      for (const last of steps) {
        const all = [...possible, last];
        expect(await resultOf(before, all)).toBe(expectedOf(before, all));
      }
      expect([textOf(modelOf(before)), JSON.stringify(steps)]).toEqual([unpatched, sent]);
    }),
  );
});
