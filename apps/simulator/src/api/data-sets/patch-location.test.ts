import { describe, expect, it } from 'vitest';
import { type LocationUse, locationIn } from './patch-location.ts';

const dataSet = {
  name: 'Profiles',
  tags: { team: ['a', 'b'], none: [], one: [1], 'a/b~c': null },
  '': { empty: true },
  [`long${'g'.repeat(100)}`]: 1,
};
const every: readonly LocationUse[] = ['read', 'change', 'add'];

function errorIn(pointer: string, use: LocationUse): string | undefined {
  const found = locationIn(dataSet, pointer, use);
  return typeof found === 'string' ? found : undefined;
}

describe('locationIn', () => {
  it.each([
    ['/name', every],
    ['/tags/team/1', every],
    ['/tags/a~1b~0c', every],
    ['//empty', every],
    ['', ['read']],
    ['/new', ['add']],
    ['/tags/team/2', ['add']],
    ['/tags/team/-', ['add']],
    ['/tags/none/0', ['add']],
    ['/constructor', ['add']],
    ['/tags/__proto__', ['add']],
  ] as const)('should accept %j to %j alone', (pointer, uses) => {
    const accepted = every.filter((use) => errorIn(pointer, use) === undefined);
    expect(accepted).toEqual(uses);
  });

  it.each<[string, LocationUse, string]>([
    ['/none', 'read', 'was not found in the dataset'],
    ['/none/below', 'add', 'was not found in the dataset'],
    ['/tags/none/0', 'change', 'was not found in the dataset: /tags/none has no items'],
    ['/tags/one/1', 'change', 'was not found in the dataset: /tags/one has 1 item'],
    ['/tags/team/2/x', 'add', 'was not found in the dataset: /tags/team has 2 items'],
    ['/tags/team/-', 'read', 'was not found in the dataset: /tags/team has 2 items'],
    ['/tags/other', 'change', 'was not found in the dataset: /tags has no such field'],
    ['/name/x', 'add', 'was not found in the dataset: /name is a string'],
    ['/name/length', 'read', 'was not found in the dataset: /name is a string'],
    ['/tags/a~1b~0c/x', 'add', 'was not found in the dataset: /tags/a~1b~0c is null'],
    ['//empty/x', 'add', 'was not found in the dataset: //empty is a boolean'],
    [
      '/tags/team/x',
      'change',
      'must have the index of an item after /tags/team, which is an array',
    ],
    [
      '/tags/team/length',
      'read',
      'must have the index of an item after /tags/team, which is an array',
    ],
    ['/tags/team/01', 'add', 'must have the index of an item after /tags/team, which is an array'],
    ['/tags/team/3', 'add', 'must have an index of at most 2, or -, after /tags/team'],
    ['', 'change', 'must not be the whole dataset; send PUT to replace it'],
    ['/tags/a~2b', 'add', 'must have 0 or 1 after each ~'],
    ['/__proto__/x', 'add', 'was not found in the dataset'],
    ['/tags/constructor/x', 'add', 'was not found in the dataset: /tags has no such field'],
  ])('should say of %j what is wrong to %s', (pointer, use, error) => {
    expect(errorIn(pointer, use)).toBe(error);
  });

  it('should cut a long name', () => {
    const error = errorIn(`/long${'g'.repeat(100)}/x`, 'add');
    expect(error).toBe(`was not found in the dataset: /long${'g'.repeat(75)}… is a number`);
  });
});
