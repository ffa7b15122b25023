import { describe, expect, it } from 'vitest';
import { tableOf } from './table.ts';

const rows = [
  { person_name_firstName: 'Åsa', personalEmail_address: 'asa@example.com', loyalty_tier: 'gold' },
  { person_name_firstName: 'Jean-Baptiste', homeAddress_city: '東京' },
];
const columns = ['person_name_firstName', 'homeAddress_city', 'loyalty_tier', 'not_there'];

describe('tableOf', () => {
  it('should show the wanted columns that are there, under the ends of their names', () => {
    expect(tableOf(rows, { columns, width: 80, maxRows: 5 })).toEqual([
      'firstName      city  tier',
      '─────────────  ────  ────',
      'Åsa                  gold',
      'Jean-Baptiste  東京',
    ]);
  });

  it('should align characters that are two columns wide', () => {
    const cities = [
      { city: '東京', tier: 'gold' },
      { city: 'A\u0301bo', tier: 'silver' },
    ];
    const shown = tableOf(cities, { columns: ['city', 'tier'], width: 12, maxRows: 5 });
    expect(shown.slice(2)).toEqual(['東京  gold', 'A\u0301bo   silver']);
    expect(tableOf(cities, { columns: ['city', 'tier'], width: 11, maxRows: 5 })[0]).toBe('city');
  });

  it('should leave out the columns that do not fit, and the rows that are too many', () => {
    expect(tableOf(rows, { columns, width: 19, maxRows: 1 })).toEqual([
      'firstName  tier',
      '─────────  ────',
      'Åsa        gold',
    ]);
    expect(tableOf(rows, { columns, width: 19, maxRows: 2 })).toEqual([
      'firstName      city',
      '─────────────  ────',
      'Åsa',
      'Jean-Baptiste  東京',
    ]);
    expect(tableOf(rows, { columns, width: 18, maxRows: 2 })[0]).toBe('firstName');
  });

  it('should name a column by as much as tells it from the others', () => {
    const row = { home_city: 'Paris', work_city: 'Rome', city: 'Bonn', _id: 'x' };
    const shown = tableOf([row], { columns: Object.keys(row), width: 80, maxRows: 1 });
    expect(shown[0]).toBe('home_city  work_city  city  id');
  });

  it('should show any columns if the rows have none of the chosen ones', () => {
    expect(tableOf([{ a_b: '1', c: '2' }], { columns, width: 80, maxRows: 5 })).toEqual([
      'b  c',
      '─  ─',
      '1  2',
    ]);
  });

  it('should show nothing of no rows', () => {
    expect(tableOf([], { columns, width: 80, maxRows: 5 })).toEqual([]);
  });

  it('should not let a profile write to the terminal', () => {
    const row = { name: '\u001b[2J\u001b]0;title\u0007evil\r\nnext\tcell' };
    const shown = tableOf([row], { columns: ['name'], width: 80, maxRows: 5 });
    expect(shown.at(-1)).toBe('evil next cell');
  });

  it('should cut what is long', () => {
    const shown = tableOf([{ name: 'x'.repeat(41) }, { name: 'y'.repeat(40) }], {
      columns: ['name'],
      width: 80,
      maxRows: 5,
    });
    expect(shown.slice(-2)).toEqual([`${'x'.repeat(39)}…`, 'y'.repeat(40)]);
  });
});
