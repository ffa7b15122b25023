import { describe, expect, it } from 'vitest';
import { decodeCatalogQuery } from './catalog-query.ts';

const decoded = (search: string) => decodeCatalogQuery(new URLSearchParams(search));

describe('the limits of a query', () => {
  const deep = Array.from({ length: 21 }, () => 'a').join('.');
  it.each([
    [
      Array.from({ length: 101 }, (_, at) => `a${at}=1`).join('&'),
      'query must have at most 100 parameters',
    ],
    [
      `property=${Array.from({ length: 5 }, () => 'a~b').join('&property=')}`,
      'property must have at most 4 patterns',
    ],
    [
      `orderBy=${Array.from({ length: 11 }, () => 'a').join(',')}`,
      'orderBy must have at most 10 properties',
    ],
    [`orderBy=${deep}`, 'orderBy must have a path of at most 20 names'],
    [`${deep}=1`, `${deep} must have a path of at most 20 names`],
    [`property=${deep}`, 'property must have a path of at most 20 names'],
  ])('should be enforced: %s', async (search, sentence) => {
    const query = await decoded(search);
    expect(query.ok ? [] : query.problems.map(({ at, message }) => `${at} ${message}`)).toEqual([
      sentence,
    ]);
  });

  it('should be inclusive', async () => {
    const names = Array.from({ length: 20 }, () => 'a');
    expect((await decoded(`orderBy=${names.slice(10).join(',')}&${names.join('.')}=1`)).ok).toBe(
      true,
    );
  });
});
