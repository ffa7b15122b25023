import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableName } from './table-name.ts';

const free = () => false;

describe('tableName', () => {
  it.each([
    ['Export of (All) Profiles', 'export_of_all_profiles'],
    ['export', 'export'],
    ['Größe 2', 'gr_e_2'],
    ['Экспорт', 'dataset_5b02'],
    ['数据集', 'dataset_5b02'],
    ['_', 'dataset_5b02'],
    ['', 'dataset_5b02'],
    [undefined, '5b02'],
  ])('should be made of the name %j: %s', (name, table) => {
    expect(tableName(name, '5b02', free)).toBe(table);
  });

  it('should have the id where another has it', () => {
    const taken = ['a_b', 'c', 'c_5b02'];
    const isTaken = (table: string) => taken.includes(table);
    expect(tableName('A B', '5b02', isTaken)).toBe('a_b_5b02');
    expect(tableName('C', '5b02', isTaken)).toBe('c_5b02_5b02');
  });

  it('should be one of its own in lower case, whatever data sets are called', () => {
    const name = fc.oneof(
      fc.constantFrom(undefined, 'Export', 'export!', 'Ü', 'Ж', '1', 'export_1', 'dataset_0'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const tables = new Set<string>();
        for (const [id, one] of names.entries()) {
          const table = tableName(one, String(id), (other) => tables.has(other));
          expect(tables.has(table)).toBe(false);
          expect(table).toMatch(/^[a-z0-9_]*[a-z0-9][a-z0-9_]*$/);
          tables.add(table);
        }
      }),
      { numRuns: 500 },
    );
  });
});
