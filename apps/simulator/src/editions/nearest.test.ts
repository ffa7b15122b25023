import * as levenshtein from 'fastest-levenshtein';
import { describe, expect, it, vi } from 'vitest';
import { misspellingOf, nearest } from './nearest.ts';

vi.mock('fastest-levenshtein', { spy: true });

describe('nearest', () => {
  it.each<[value: unknown, choices: readonly unknown[], expected: unknown]>([
    ['stick', ['succeeds', 'stuck'], 'stuck'],
    ['DATASETID', ['segmentId', 'dataSetId'], 'dataSetId'],
    ['zzz', ['first', 'other'], 'first'],
    [505, [400, 503, 504], 504],
    [418, [404, 409, 429], 409],
    ['503', [400, 503], 503],
    [['stuck'], ['stuck'], undefined],
    [null, ['null'], undefined],
    [undefined, ['undefined'], undefined],
    ['stuck', [], undefined],
    [`${'a'.repeat(99)}bc`, ['x', 'a'.repeat(100)], 'a'.repeat(100)],
  ])('should find for %j of %j: %j', (value, choices, expected) => {
    expect(nearest(value, choices)).toBe(expected);
  });
});

describe('misspellingOf', () => {
  it.each([
    ['datasetId', ['name', 'datasetID'], 'datasetID'],
    ['datasetId', ['datasetIds'], 'datasetIds'],
    ['datasetId', ['dataset_ids'], 'dataset_ids'],
    ['datasetId', ['theDatasetId'], undefined],
    ['name', ['nane'], 'nane'],
    ['name', ['nmae'], 'nmae'],
    ['path', ['phat', 'paht'], 'paht'],
    ['path', ['hapt'], undefined],
    ['ab', ['ba'], undefined],
    ['name', ['nine'], undefined],
    ['to', ['of'], undefined],
    ['name', [], undefined],
  ])('should find for %s of %j: %s', (name, names, expected) => {
    expect(misspellingOf(name, names)).toBe(expected);
  });

  it('should compare no name of another length, and the first thousand of the others', () => {
    const { distance } = vi.mocked(levenshtein);
    const comparedOf = (names: readonly string[]) => {
      distance.mockClear();
      expect(misspellingOf('destination', ['destinatoin', ...names])).toBe('destinatoin');
      return distance.mock.calls.length;
    };
    const named = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => `destinat${from + index}`);
    expect(comparedOf(named(1_000_000, 5000))).toBe(0);
    expect(comparedOf(named(10, 90))).toBe(90);
    expect(comparedOf(named(1000, 5000))).toBe(999);
  });
});
