import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { chosenOf, deadEnds, pathsOf, pruned } from './fields.ts';
import { readPath } from './paths.ts';

const text: XdmType = { kind: 'string' };
const struct = (fields: Record<string, XdmType>): XdmStruct => ({ kind: 'struct', fields });
const list = (of: XdmType): XdmType => ({ kind: 'list', of });
const map = (of: XdmType): XdmType => ({ kind: 'map', of });

const email = 'https://ns.adobe.com/xdm/channels/email';
const schema = struct({
  optInOut: struct({ [email]: text, 'https://ns': struct({ adobe: text }) }),
  a: struct({ b: text, 'b.c': text, e: struct({ f: text }) }),
  'a.b': struct({ c: text, d: text }),
  'a.e': text,
  '.x..y.': list(struct({ 'v.1': text })),
  channels: map(text),
  members: map(map(struct({ status: text, 'last.time': text }))),
});

describe('the reading of a path', () => {
  it.each([
    ['a name with dots', `optInOut.${email}`, ['optInOut', email]],
    [
      'a name that begins like it',
      'optInOut.https://ns.adobe',
      ['optInOut', 'https://ns', 'adobe'],
    ],
    ['a cut at each dot, before all others', 'a.b', ['a', 'b']],
    ['a cut at each dot, though it leads further', 'a.e.f', ['a', 'e', 'f']],
    ['the shortest first step of two', 'a.b.c', ['a', 'b.c']],
    ['the only one of several', 'a.b.d', ['a.b', 'd']],
    ['dots at the ends, in a row, and below a list', '.x..y..v.1', ['.x..y.', 'v.1']],
    ['a key with dots, of values without parts', `channels.${email}`, ['channels', email]],
    ['a key with dots before a field', 'members.a.b.c.status', ['members', 'a', 'b.c', 'status']],
    ['a name with dots below keys', 'members.a.b.last.time', ['members', 'a', 'b', 'last.time']],
  ])('should be %s', (_, name, path) => {
    expect(readPath(name.split('.'), schema)).toEqual(path);
    expect(atOnce(deadEnds(name, schema))).toEqual([]);
  });

  it.each([
    'optInOut.https://ns.adobe.com',
    'a.b.x',
    'a.b.c.d',
    'x..y',
    // A slip is no key.
    'members.a.b.sttus',
    'members.a.b.status.x',
    `a.${'b.'.repeat(60)}c`,
  ])('should not be found for %s', (name) => {
    expect(readPath(name.split('.'), schema)).toBeUndefined();
    expect(atOnce(deadEnds(name, schema))).toHaveLength(1);
  });

  it('should take no time, however many readings there are', () => {
    let deep: XdmType = struct({ end: text });
    for (let depth = 0; depth < 40; depth += 1) deep = map(deep);
    const all = struct({ deep });
    const name = `deep${'.k'.repeat(49)}`;
    for (let times = 0; times < 20; times += 1) {
      expect(readPath(name.split('.'), all)).toBeUndefined();
    }
    expect(readPath(`${name.slice(0, -2)}.end`.split('.'), all)?.at(-1)).toBe('end');
  });
});

describe('the work of reading paths', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(['', '.status'])(
    'should grow with their length, however many dots a key has: %s',
    (end) => {
      const workOf = (dots: number) => {
        let joined = 0;
        const { slice } = Array.prototype;
        vi.spyOn(Array.prototype, 'slice').mockImplementation(function (this: unknown[], ...range) {
          const part = slice.apply(this, range);
          joined += part.length;
          return part;
        });
        const cut = `members.${'a.'.repeat(dots)}a${end}`.split('.');
        const path = readPath(cut, schema);
        vi.restoreAllMocks();
        expect(path?.at(-1)).toBe(end === '' ? undefined : 'status');
        return joined;
      };
      const once = workOf(20);
      expect(once).toBeLessThan(100);
      expect(workOf(40)).toBeLessThanOrEqual(2.5 * once);
    },
  );
});

const names = fc
  .string({ unit: fc.constantFrom('a', '.', 'é'), minLength: 1, maxLength: 4 })
  .filter((name) => name !== 'string');
const types = fc.letrec<{ type: XdmType; struct: XdmStruct }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'type' },
    fc.constant(text),
    tie('struct'),
    tie('type').map(list),
  ),
  struct: fc.dictionary(names, tie('type'), { minKeys: 1, maxKeys: 6 }).map(struct),
}));

/** All paths of a schema, by their steps. */
function pathsIn(type: XdmType): string[][] {
  if (type.kind === 'list') return pathsIn(type.of);
  if (type.kind !== 'struct') return [];
  return Object.entries(type.fields).flatMap(([name, of]) => [
    [name],
    ...pathsIn(of).map((rest) => [name, ...rest]),
  ]);
}

it('should let every path of every schema be asked for, by its names with dots between them', () => {
  let ambiguous = 0;
  fc.assert(
    fc.property(types.struct, (all) => {
      const paths = pathsIn(all);
      const byName = Map.groupBy(paths, (path) => path.join('.'));
      for (const [name, readings] of byName) {
        expect(atOnce(deadEnds(name, all))).toEqual([]);
        // The shortest first steps win: a cut at each dot before all others.
        const [wanted] = readings.toSorted((one, other) => {
          const at = one.findIndex((step, index) => step !== other[index]);
          return (one[at]?.length ?? 0) - (other[at]?.length ?? 0);
        });
        expect(readPath(name.split('.'), all)).toEqual(wanted);
        const taken = pruned(all, atOnce(chosenOf(pathsOf(name), all)));
        expect(pathsIn(taken)).toContainEqual(wanted);
        expect(Object.keys(taken.fields)).toEqual(wanted?.slice(0, 1));
        if (readings.length > 1) ambiguous += 1;
      }
    }),
    { numRuns: 500, seed: 11 },
  );
  expect(ambiguous).toBeGreaterThan(20);
});
