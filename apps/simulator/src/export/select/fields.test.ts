import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { atOnce, type Steps } from '../../steps/in-steps.ts';
import { chosenOf, deadEnds, pathsOf, pruned } from './fields.ts';

const text: XdmType = { kind: 'string' };
const time: XdmType = { kind: 'timestamp' };
const struct = (fields: Record<string, XdmType>): XdmStruct => ({ kind: 'struct', fields });
const list = (of: XdmType): XdmType => ({ kind: 'list', of });
const map = (of: XdmType): XdmType => ({ kind: 'map', of });

const identity = struct({ id: text, primary: { kind: 'boolean' } });
const membership = struct({ status: text, lastQualificationTime: time });
const schema = struct({
  _id: text,
  identityMap: map(list(identity)),
  segmentMembership: map(map(membership)),
  identities: list(identity),
  personalEmail: struct({ address: text, primary: { kind: 'boolean' } }),
  person: struct({
    birthDate: { kind: 'date' },
    name: struct({ firstName: text, lastName: text }),
  }),
  notes: map(struct({ by: text, text })),
});

describe('pathsOf', () => {
  it.each([undefined, '', ' ', '\t\n', ',', ' , ,', 'string', ' string '])(
    'should take %j for all fields',
    (fields) => {
      expect(pathsOf(fields)).toBeUndefined();
    },
  );

  it.each([
    ['_id', [['_id']]],
    [
      'identities.id,personalEmail.address',
      [
        ['identities', 'id'],
        ['personalEmail', 'address'],
      ],
    ],
    [' _id , _experience ', [['_id'], ['_experience']]],
    ['_id,', [['_id']]],
    ['_id,_id, _id', [['_id']]],
    ['string,_id', [['string'], ['_id']]],
    ['a..b', [['a', '', 'b']]],
    ['a.', [['a', '']]],
    ['.', [['', '']]],
  ])('should read %j', (fields, paths) => {
    expect([...(pathsOf(fields) ?? [])]).toEqual(paths);
  });
});

describe('the schema of chosen fields', () => {
  const chosen = (fields: string | undefined) =>
    pruned(schema, atOnce(chosenOf(pathsOf(fields), schema)));

  it('should be the whole schema where nothing is chosen', () => {
    expect(chosen(undefined)).toBe(schema);
    expect(chosen('string')).toBe(schema);
  });

  it.each<[fields: string, columns: XdmStruct]>([
    ['_id', struct({ _id: text })],
    // A struct, a list and a map are taken whole.
    [
      'personalEmail',
      struct({ personalEmail: struct({ address: text, primary: { kind: 'boolean' } }) }),
    ],
    ['identities', struct({ identities: list(identity) })],
    ['identityMap', struct({ identityMap: map(list(identity)) })],
    // A part of each.
    ['personalEmail.address', struct({ personalEmail: struct({ address: text }) })],
    ['person.name.lastName', struct({ person: struct({ name: struct({ lastName: text }) }) })],
    ['identities.id', struct({ identities: list(struct({ id: text })) })],
    ['identityMap.ECID', struct({ identityMap: map(list(identity)) })],
    ['identityMap.ECID.id', struct({ identityMap: map(list(struct({ id: text }))) })],
    ['segmentMembership.ups', struct({ segmentMembership: map(map(membership)) })],
    ['segmentMembership.ups.seg-1', struct({ segmentMembership: map(map(membership)) })],
    [
      'segmentMembership.ups.seg-1.status',
      struct({ segmentMembership: map(map(struct({ status: text }))) }),
    ],
    // The values of a map have one type, which holds what is taken of any of them.
    ['identityMap.ECID.id,identityMap.Email.primary', struct({ identityMap: map(list(identity)) })],
    [
      'segmentMembership.ups.a.status,segmentMembership.aam.a.lastQualificationTime',
      struct({ segmentMembership: map(map(membership)) }),
    ],
    [
      'segmentMembership.ups.a.status,segmentMembership.aam.b.status',
      struct({ segmentMembership: map(map(struct({ status: text }))) }),
    ],
    ['notes.x.by,notes.y', struct({ notes: map(struct({ by: text, text })) })],
    // A parent wins, whichever comes first.
    ['person,person.name.lastName', struct({ person: schema.fields['person'] as XdmType })],
    ['person.name.lastName,person', struct({ person: schema.fields['person'] as XdmType })],
    // The schema's order.
    ['personalEmail.address,_id', struct({ _id: text, personalEmail: struct({ address: text }) })],
  ])('should be right for %s', (fields, columns) => {
    expect(chosen(fields)).toEqual(columns);
    expect(JSON.stringify(chosen(fields))).toBe(JSON.stringify(columns));
  });

  it('should take nothing of a path that the schema lacks', () => {
    expect(chosen('_id,personalEmail.adress,person.name.lastName.x,nothing')).toEqual(
      struct({ _id: text }),
    );
  });

  it('should not depend on the order of the paths, nor on how often one is named', () => {
    const names = ['_id', 'person', 'person.name', 'person.name.firstName', 'identities.id'];
    const more = ['identityMap.ECID.id', 'identityMap.ecid', 'notes.x.by', 'notes.X.text'];
    const paths = fc.uniqueArray(fc.constantFrom(...names, ...more), { minLength: 1 });
    const jumbled = paths.chain((some) =>
      fc.tuple(
        fc.constant(some),
        fc.shuffledSubarray(some, { minLength: some.length }),
        fc.subarray(some),
      ),
    );
    fc.assert(
      fc.property(jumbled, ([some, others, again]) => {
        const one = chosen(some.join(','));
        const two = chosen([...others, ...again].join(' , '));
        expect(JSON.stringify(two)).toBe(JSON.stringify(one));
      }),
    );
  });
});

describe('paths that the schema lacks', () => {
  const unknown = (fields: string) =>
    atOnce(deadEnds(fields, schema)).map(({ path, steps }) => [path.join('.'), steps]);

  it.each([
    '_id',
    'identities.id',
    'identityMap.ECID.id',
    'identityMap.no such namespace.id',
    'segmentMembership.AAM.1rfe8422.status',
    'person.name',
    // The keys of a map are data, and these are keys.
    'notes.__proto__.by',
    'notes.constructor',
  ])('should not be seen in %s', (fields) => {
    expect(unknown(fields)).toEqual([]);
  });

  it.each([
    ['nothing', 0],
    ['_Id', 0],
    ['identitymap', 0],
    ['personalEmail.adress', 1],
    ['personalEmail.address.x', 2],
    ['identities.0', 1],
    ['identities.0.id', 1],
    ['identityMap.ECID.ID', 2],
    ['identityMap..id', 1],
    ['identityMap.', 1],
    ['person..name', 1],
    ['person.', 1],
    ['.person', 0],
    ['.', 0],
    ['person. name', 1],
    ['__proto__', 0],
    ['constructor', 0],
    ['toString.name', 0],
    ['hasOwnProperty', 0],
    ['person.__proto__', 1],
    ['person.constructor.name', 1],
    ['identities.length', 1],
  ])('should be found: %s, after %i steps', (fields, steps) => {
    expect(unknown(fields)).toEqual([[fields, steps]]);
  });

  it('should be found among 10,000', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `segmentMembership.n${i}.s${i}.status`);
    expect(unknown([...many, 'x.y'].join(','))).toEqual([['x.y', 0]]);
    expect(pruned(schema, atOnce(chosenOf(pathsOf(many.join(',')), schema)))).toEqual(
      struct({ segmentMembership: map(map(struct({ status: text }))) }),
    );
  });

  it('should be looked up in steps, as paths that the schema has are', () => {
    const stepsFor = (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `segmentMembership.n${i}.s.status`);
      const stepsOf = (work: Steps<unknown>) => {
        let steps = 0;
        while (!work.next().done) steps += 1;
        return steps;
      };
      const fields = names.join(',');
      const chosen = stepsOf(chosenOf(pathsOf(fields), schema));
      return [stepsOf(deadEnds(fields, schema)), chosen];
    };
    const [dead = 0, chosen = 0] = stepsFor(5000);
    expect(Math.min(dead, chosen)).toBeGreaterThanOrEqual(50);
    const twice = stepsFor(10_000);
    expect(twice[0]).toBeLessThanOrEqual(2.5 * dead);
    expect(twice[1]).toBeLessThanOrEqual(2.5 * chosen);
  });

  it('should be found however long they are', () => {
    expect(atOnce(deadEnds('person.'.repeat(100_000), schema))).toHaveLength(1);
  });
});
