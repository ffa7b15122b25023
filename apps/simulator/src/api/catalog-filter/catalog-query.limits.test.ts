import { describe, expect, it } from 'vitest';
import { decodeCatalogQuery } from './catalog-query.ts';

const decoded = (search: string) => decodeCatalogQuery(new URLSearchParams(search));

describe('what one request may ask', () => {
  const deep = Array.from({ length: 21 }, () => 'a').join('.');
  it.each([
    [
      Array.from({ length: 101 }, (_, at) => `a${at}=1`).join('&'),
      'query takes 100 parameters at most',
    ],
    [
      `property=${Array.from({ length: 5 }, () => 'a~b').join('&property=')}`,
      'property takes 4 patterns at most',
    ],
    [
      `orderBy=${Array.from({ length: 11 }, () => 'a').join(',')}`,
      'orderBy takes 10 properties at most',
    ],
    [`orderBy=${deep}`, 'orderBy must lead through 20 names at most'],
    [`${deep}=1`, `${deep} must lead through 20 names at most`],
    [`property=${deep}`, 'property must lead through 20 names at most'],
  ])('should have its limits: %s', async (search, sentence) => {
    const query = await decoded(search);
    expect(query.ok ? [] : query.problems.map(({ at, message }) => `${at} ${message}`)).toEqual([
      sentence,
    ]);
  });

  it('should be taken up to them', async () => {
    const names = Array.from({ length: 20 }, () => 'a');
    expect((await decoded(`orderBy=${names.slice(10).join(',')}&${names.join('.')}=1`)).ok).toBe(
      true,
    );
  });
});
