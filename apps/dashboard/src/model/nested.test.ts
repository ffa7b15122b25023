import { describe, expect, it } from 'vitest';
import { columnsIn, namespacesIn, summaryOf, valueAt } from './nested.ts';

const identityMap = {
  CRMID: [{ id: 'a' }],
  Email: [{ id: 'b' }],
  ECID: [{ id: 'c' }, { id: 'd' }],
};

describe('columnsIn', () => {
  it('should be the members of all rows, each once', () => {
    const rows = [
      { _id: 'a', identityMap },
      { identityMap, timeZone: 'UTC' },
    ];
    expect(columnsIn(rows).map(({ name }) => name)).toEqual(['_id', 'identityMap', 'timeZone']);
  });

  it('should lead to the only member that an object ever has', () => {
    const rows = [
      { person: { name: { fullName: 'Ann' } }, loyalty: { tier: 'gold' } },
      { person: null, loyalty: { points: 1 } },
      { person: { name: { fullName: 'Bo' } } },
    ];
    const columns = columnsIn(rows);
    expect(columns.map(({ name }) => name)).toEqual(['person.name.fullName', 'loyalty']);
    expect(rows.map((row) => valueAt(row, columns[0]?.path ?? []))).toEqual([
      'Ann',
      undefined,
      'Bo',
    ]);
  });

  it('should not follow an object without members, nor one that is a string elsewhere', () => {
    expect(columnsIn([{ a: {} }]).map(({ name }) => name)).toEqual(['a']);
    expect(columnsIn([{ a: { b: 1 } }, { a: 'x' }]).map(({ name }) => name)).toEqual(['a']);
  });

  it('should read no member that an object only inherits', () => {
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined();
  });
});

describe('summaryOf', () => {
  it.each([
    [identityMap, 'CRMID 1, Email 1, ECID 2'],
    [{ tier: 'silver', points: 6254.5, ids: ['a'] }, 'silver, 6254.5'],
    [{ a: 1, b: 2, c: 3, d: 4 }, '1, 2, 3, …'],
    [{ a: [], b: [1], c: {}, d: [1, 2] }, 'a 0, b 1, c 0, d 2'],
    [{ ups: { s: {}, t: {} } }, 'ups 2'],
    [['a', 'b', 'c'], '3 items'],
    [['a'], '1 item'],
    [{}, 'empty'],
    [null, 'null'],
    [undefined, ''],
    ['x', 'x'],
    [false, 'false'],
  ])('should tell %j as %s', (value, text) => {
    expect(summaryOf(value)).toBe(text);
  });
});

describe('namespacesIn', () => {
  it('should count the identities of each, most first', () => {
    expect(namespacesIn([{ identityMap }, { identityMap: { Email: [{}] } }, {}])).toEqual([
      ['Email', 2],
      ['ECID', 2],
      ['CRMID', 1],
    ]);
  });
});
