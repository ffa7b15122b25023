import { describe, expect, it } from 'vitest';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { chosenOf, pathsOf } from './fields.ts';
import { rowProjection } from './projection.ts';

const text: XdmType = { kind: 'string' };
const struct = (fields: Record<string, XdmType>): XdmStruct => ({ kind: 'struct', fields });
const list = (of: XdmType): XdmType => ({ kind: 'list', of });
const map = (of: XdmType): XdmType => ({ kind: 'map', of });

const identity = struct({ id: text, primary: { kind: 'boolean' } });
const membership = struct({ status: text, lastQualificationTime: { kind: 'timestamp' } });
const schema = struct({
  _id: text,
  identityMap: map(list(identity)),
  segmentMembership: map(map(membership)),
  identities: list(identity),
  person: struct({ name: struct({ firstName: text, lastName: text }), constructor: text }),
  tags: map(struct({ by: text, on: text })),
  matrix: list(list(struct({ x: text, y: text }))),
});

const at = new Date('2018-01-15T12:00:00Z');
const ada = {
  _id: 'a',
  identityMap: {
    ECID: [{ id: '1', primary: true }, { id: '2' }],
    ecid: [{ id: '3', primary: false }],
    Email: [{ id: 'ada@example.com', primary: false }],
  },
  segmentMembership: {
    ups: {
      seg1: { status: 'realized', lastQualificationTime: at },
      SEG1: { status: 'exited', lastQualificationTime: at },
    },
    aam: { seg1: { status: 'existing', lastQualificationTime: at } },
  },
  identities: [{ id: '1', primary: true }, { primary: false }],
  person: { name: { firstName: 'Ada', lastName: 'Lovelace' } },
  tags: { vip: { by: 'x', on: 'y' }, VIP: { by: 'z', on: 'w' } },
  matrix: [[{ x: '1', y: '2' }], [], [{ y: '3' }]],
};

function take(fields: string, record: object): { row: Record<string, unknown>; asked: string[] } {
  const asked: string[] = [];
  const field = (name: string) => {
    asked.push(name);
    return (record as Record<string, unknown>)[name];
  };
  return {
    row: rowProjection(schema, atOnce(chosenOf(pathsOf(fields), schema)))({ field }),
    asked,
  };
}

describe('a row of chosen fields', () => {
  it.each<[fields: string, row: object]>([
    ['_id', { _id: 'a' }],
    ['identities.id', { identities: [{ id: '1' }, {}] }],
    ['person.name.lastName', { person: { name: { lastName: 'Lovelace' } } }],
    ['person.constructor', { person: {} }],
    ['matrix.x', { matrix: [[{ x: '1' }], [], [{}]] }],
    // The first level of identityMap and of segmentMembership compares without case; no other key does.
    ['identityMap.Email', { identityMap: { Email: ada.identityMap.Email } }],
    ['identityMap.eMAIL', { identityMap: { Email: ada.identityMap.Email } }],
    [
      'identityMap.Ecid.id',
      { identityMap: { ECID: [{ id: '1' }, { id: '2' }], ecid: [{ id: '3' }] } },
    ],
    [
      'identityMap.ECID.primary,identityMap.EMAIL.id,identityMap.ecid.id',
      {
        identityMap: {
          ECID: ada.identityMap.ECID,
          ecid: ada.identityMap.ecid,
          Email: [{ id: 'ada@example.com' }],
        },
      },
    ],
    [
      'segmentMembership.UPS.seg1.status',
      { segmentMembership: { ups: { seg1: { status: 'realized' } } } },
    ],
    [
      'segmentMembership.ups.SEG1',
      { segmentMembership: { ups: { SEG1: ada.segmentMembership.ups.SEG1 } } },
    ],
    ['segmentMembership.AAM', { segmentMembership: { aam: ada.segmentMembership.aam } }],
    ['segmentMembership.ups.Seg1', { segmentMembership: { ups: {} } }],
    ['tags.vip.by', { tags: { vip: { by: 'x' } } }],
    ['tags.Vip.by', { tags: {} }],
    // Keys that the data lacks.
    ['identityMap.Phone', { identityMap: {} }],
    ['tags.constructor,tags.__proto__', { tags: {} }],
    // A parent wins.
    ['person.name.lastName,person', { person: ada.person }],
    ['tags.vip,tags.vip.by', { tags: { vip: { by: 'x', on: 'y' } } }],
  ])('should be right for %s', (fields, row) => {
    expect(take(fields, ada).row).toEqual(row);
  });

  it('should keep the data apart from what it takes', () => {
    const before = structuredClone(ada);
    take(
      'identityMap.ECID.id,segmentMembership.ups.seg1.status,matrix.x,person.name.lastName',
      ada,
    );
    expect(ada).toEqual(before);
  });

  it('should have every column, and undefined for what is absent', () => {
    const { row } = take('person.name.lastName,_id,identityMap.ECID.id,identities.id', {});
    expect(row).toStrictEqual({
      _id: undefined,
      identityMap: undefined,
      identities: undefined,
      person: undefined,
    });
    expect(Object.keys(row)).toEqual(['_id', 'identityMap', 'identities', 'person']);
  });

  it('should keep what is there though nothing that was chosen is in it, and nothing else', () => {
    const empty = { person: {}, identityMap: {}, identities: [], tags: { a: undefined } };
    expect(take('person.name.lastName', empty).row).toEqual({ person: {} });
    expect(take('person.name.lastName', { person: { name: null } }).row).toEqual({ person: {} });
    expect(take('identityMap.a.id', empty).row).toEqual({ identityMap: {} });
    expect(take('identities.id', empty).row).toEqual({ identities: [] });
    expect(take('tags.a.by', empty).row).toEqual({ tags: { a: undefined } });
    expect(take('identities.id', { identities: [null, { id: 'x' }] }).row).toEqual({
      identities: [undefined, { id: 'x' }],
    });
  });

  it('should hand on a value that is taken whole as it is', () => {
    const { row } = take('person,identityMap,segmentMembership.ups,identities.id', ada);
    expect(row['person']).toBe(ada.person);
    expect(row['identityMap']).toBe(ada.identityMap);
    const taken = row['segmentMembership'] as typeof ada.segmentMembership;
    expect(taken.ups).toBe(ada.segmentMembership.ups);
  });

  it('should ask once for each column, and for no other field', () => {
    expect(take('person.name.lastName,person.name.firstName,_id', ada).asked).toEqual([
      '_id',
      'person',
    ]);
    expect(take('', ada).asked).toEqual(Object.keys(schema.fields));
  });

  it('should take a key that names the prototype as a key like any other', () => {
    const tags: object = JSON.parse('{"__proto__":{"by":"x","on":"y"},"b":{"by":"z"}}');
    const { row } = take('tags.__proto__.by', { tags });
    const taken = row['tags'] as object;
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
    expect(JSON.stringify(taken)).toBe('{"__proto__":{"by":"x"}}');
  });

  it('should take a field that names the prototype as a field like any other', () => {
    const inner = struct(Object.fromEntries([['__proto__', text]] as const));
    const odd = struct(Object.fromEntries([['__proto__', inner]] as const));
    const record = new Map([['__proto__', JSON.parse('{"__proto__":"x","y":"z"}')]]);
    const rowOf = (fields: string) => {
      const choice = atOnce(chosenOf(pathsOf(fields), odd));
      return JSON.stringify(rowProjection(odd, choice)({ field: (name) => record.get(name) }));
    };
    expect(rowOf('__proto__.__proto__')).toBe('{"__proto__":{"__proto__":"x"}}');
    expect(rowOf('')).toBe('{"__proto__":{"__proto__":"x","y":"z"}}');
  });

  it('should keep the order and the spelling of the keys of the data', () => {
    const { row } = take('identityMap.email.id,identityMap.EcId.id', ada);
    expect(Object.keys(row['identityMap'] as object)).toEqual(['ECID', 'ecid', 'Email']);
  });
});
