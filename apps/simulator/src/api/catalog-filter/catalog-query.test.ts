import { describe, expect, it } from 'vitest';
import { turnsWhile } from '../../../test/costs/turns.ts';
import { decodeCatalogQuery } from './catalog-query.ts';
import { satisfies } from './condition.ts';
import { MAX_PATTERN } from './pattern.ts';
import { select } from './select.ts';

const one = {
  name: 'Sample one',
  schemaRef: { id: 'https://ns.example/a', contentType: 'x' },
  tags: { sampleTag: ['123456'], 'my.tag': ['x', 'test-7'], unifiedProfile: ['enabled:true'] },
  version: '1.0.10',
  created: 1000,
  updated: 2000,
  state: 'DRAFT',
  enabled: false,
  list: ['p', 'q'],
  nothing: null,
  items: [{ id: 'i1' }, { id: 'i2' }],
};

async function decoded(search: string) {
  return decodeCatalogQuery(new URLSearchParams(search));
}

async function isFound(search: string): Promise<boolean> {
  const query = await decoded(search);
  if (!query.ok) throw new Error(JSON.stringify(query.problems));
  return query.value.conditions.every((condition) => satisfies(one, condition));
}

describe('a filter', () => {
  it.each([
    'name=Sample one',
    'name=other,Sample one',
    'name=other, Sample one ,',
    'name=other&name=Sample one',
    'name=!other',
    'name=!other,another',
    'name=Sam*',
    'name=*one&state=DRAFT',
    'name=&name=Sample one',
    'name=',
    'schemaRef.id=https://ns.example/a',
    'state=DRAFT',
    'created=1000',
    'created=1,1000',
    'createdAfter=999&createdBefore=1001',
    'updatedAfter=1999&updatedBefore=2001',
    'enabled=false',
    'list=q',
    'items.id=i2',
    'tags.my.tag=x',
    'missing=!x',
    'property=name',
    'property=nothing',
    'property=!missing',
    'property=name~^Sam',
    'property=name~(?i)ONE$',
    'property=name==Sample one',
    'property=name==S*e',
    'property=name!=x',
    'property=missing!=x',
    'property=version>1.0.9',
    'property=version>=1.0.10',
    'property=version<1.1.0',
    'property=version<2',
    'property=version>1',
    'property=created>999',
    'property=created<=1000',
    'property=name>=Sample',
    'property=schemaRef.id==https://ns.example/a',
    'property=name&property=version',
    'property=list~^q$',
    Array(4).fill('property=name~S').join('&'),
    'tags=sampleTag:123456',
    'tags=sampleTag:123456,my.tag:*',
    'tags=my.tag:test*',
    'tags=unifiedProfile:enabled:true',
  ])('should find what it says: %s', async (search) => {
    expect(await isFound(search)).toBe(true);
  });

  it.each([
    'name=sample one',
    'name=other',
    'name=!Sample one',
    'name=!other,Sample one',
    'name=!other&name=!Sample one',
    'name=Sample',
    'state=DRAF*',
    'schemaRef.id=https://ns.example/b',
    'schemaRef=https://ns.example/a',
    'created=1001',
    'createdAfter=1000',
    'createdBefore=1000',
    'updatedAfter=2000',
    'updatedBefore=2000',
    'missing=x',
    '__proto__=x',
    'constructor.name=Object',
    'toString=x',
    'nothing=null',
    'property=missing',
    'property=constructor',
    'property=!name',
    'property=name~^one',
    'property=created~1',
    'property=name==Sample',
    'property=name!=Sample one',
    'property=version>1.0.10',
    'property=version<1.0.9',
    'property=created>1000',
    'property=created>x',
    'property=missing<1',
    'property=name&property=missing',
    'tags=sampleTag:12345',
    'tags=sampleTag:123456,other:*',
    'tags=toString:*',
  ])('should not find what it does not say: %s', async (search) => {
    expect(await isFound(search)).toBe(false);
  });

  it.each([
    ['name=~x', 'name', 'pattern', 'property=name~x'],
    ['name==x', 'name', 'pattern', 'property=name=x'],
    ['name!=x', 'name!', 'pattern', 'property=name!=x'],
    ['version>1.0.3', 'version>1.0.3', 'pattern', 'property=version>1.0.3'],
    ['version>=1.0.3', 'version>', 'pattern', 'property=version>=1.0.3'],
    ['name~^x', 'name~^x', 'pattern', 'property=name~^x'],
    ['name=!a,!b', 'name', 'pattern', undefined],
    ['name=!', 'name', 'minItems', undefined],
    ['name=,', 'name', 'minItems', undefined],
    ['created=yesterday', 'created', 'type', undefined],
    ['createdAfter=x', 'createdAfter', 'type', undefined],
    ['updatedBefore=-1', 'updatedBefore', 'minimum', 0],
    ['property=name=x', 'property', 'enum', '=='],
    ['property=name===x', 'property', 'enum', '=='],
    ['property=name!~x', 'property', 'enum', '~'],
    ['property=name=~x', 'property', 'enum', '~'],
    ['property=name<>x', 'property', 'enum', '!='],
    ['property=created=>5', 'property', 'enum', '>='],
    ['property=!name==x', 'property', 'enum', '=='],
    ['property===x', 'property', 'pattern', undefined],
    ['property=name,state', 'property', 'pattern', undefined],
    ['property=name==', 'property', 'minLength', undefined],
    ['property=name~', 'property', 'minLength', undefined],
    [Array(5).fill('property=name~a').join('&'), 'property', 'maxItems', undefined],
    ['tags=sampleTag', 'tags', 'pattern', undefined],
    ['tags=!a:b', 'tags', 'pattern', undefined],
    ['tags=a:', 'tags', 'pattern', undefined],
    ['orderBy=created:desc', 'orderBy', 'enum', 'desc:created'],
    ['orderBy=dsc:created', 'orderBy', 'enum', 'desc:created'],
    ['orderBy=-created', 'orderBy', 'pattern', undefined],
    ['orderBy=asc:', 'orderBy', 'pattern', undefined],
    ['orderBy=name&sort=name', 'sort', 'not', 'orderBy'],
    ['limit=0', 'limit', 'minimum', 1],
  ])('should be rejected at its name: %s', async (search, at, keyword, nearest) => {
    const query = await decoded(search);
    expect(query.ok ? [] : query.problems).toMatchObject([{ at, keyword }]);
    expect(query.ok ? undefined : query.problems[0]?.nearest).toEqual(nearest);
  });

  it.each([
    ['name~(', 'at character 1: "("'],
    ['name~ab[z-a]', 'at character 4: "z-a"'],
    ['name~a(?=b)', 'at character 2: "(?="'],
    ['name~(a)\\1', 'at character 4: "\\\\1"'],
    ['name~a{1000}', 'too large'],
    [`name~${'a'.repeat(MAX_PATTERN + 1)}`, 'exceeds the limit of 256'],
  ])('should say what is wrong with a pattern: %s', async (condition, part) => {
    const query = await decodeCatalogQuery(new URLSearchParams({ property: condition }));
    expect(query.ok ? [] : query.problems).toMatchObject([{ at: 'property', keyword: 'pattern' }]);
    expect(query.ok ? '' : query.problems[0]?.message).toContain(part);
  });

  it('should take a pattern of the longest length, and no longer for one that backtracks elsewhere', async () => {
    const longest = await decoded(`property=name~${'a'.repeat(MAX_PATTERN)}`);
    expect(longest.ok).toBe(true);
    const query = await decoded('property=name~^(a%2B)%2B$');
    const [condition] = query.ok ? query.value.conditions : [];
    const startedAt = performance.now();
    expect(condition && satisfies({ name: `${'a'.repeat(40)}b` }, condition)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe('an order', () => {
  const shown = [
    { id: 'a', name: 'B', created: 3, version: '1.0.10' },
    { id: 'b', name: 'A', created: 10, version: '1.0.9' },
    { id: 'c', created: 2, version: '1.0.9' },
    { id: 'd', name: 'A', created: 1, version: '1.0.2' },
  ];
  it.each([
    ['orderBy=name', 'cbda'],
    ['orderBy=asc:name', 'cbda'],
    ['orderBy=desc:name', 'abdc'],
    ['sort=desc:name', 'abdc'],
    ['orderBy=name,created', 'cdba'],
    ['orderBy=name, desc:created', 'cbda'],
    ['orderBy=name&orderBy=created', 'cdba'],
    ['orderBy=created', 'dcab'],
    ['orderBy=desc:version', 'abcd'],
    ['orderBy=missing', 'abcd'],
    ['orderBy=', 'abcd'],
    ['orderBy=name&start=1&limit=2', 'bd'],
    ['name=A&start=1', 'd'],
    ['name=A,B&limit=2', 'ab'],
  ])('should be as asked for, ties as they stood: %s', async (search, ids) => {
    const query = await decoded(search);
    if (!query.ok) throw new Error(JSON.stringify(query.problems));
    const candidates = shown.map((item) => ({ item, shown: () => item }));
    const found = await select(candidates, query.value);
    expect(found.map(({ id }) => id).join('')).toBe(ids);
  });
});

describe('a walk through many', () => {
  it('should let others in between its steps', async () => {
    const busy = (item: number) => ({
      item,
      shown: () => {
        for (const until = performance.now() + 1; performance.now() < until; );
        return { item };
      },
    });
    const query = {
      conditions: [],
      order: [{ path: 'item', sign: -1 }],
      skip: 0,
      limit: 1,
    } as const;
    const many = Array.from({ length: 50 }, (_, n) => busy(n));
    const { turns, result } = await turnsWhile(() => select(many, query));
    expect(result).toEqual([49]);
    expect(turns).toBeGreaterThanOrEqual(3);
  });
});
