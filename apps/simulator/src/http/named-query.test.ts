import { afterEach, describe, expect, it, vi } from 'vitest';

import { inPath, inQuery, listInQuery } from './description.ts';
import { namedQuery } from './named-query.ts';

const parameters = [
  inPath('id', '', 1),
  inQuery('limit', '', 'int32'),
  inQuery('dataSetId', ''),
  listInQuery('status', ''),
];

const read = (search: string, takesProperties = false) => {
  const { query, problems } = namedQuery(new URLSearchParams(search), {
    parameters,
    takesProperties,
  });
  return { query: decodeURIComponent(query.toString()), problems };
};

afterEach(() => vi.restoreAllMocks());

describe('the names of a query', () => {
  it.each([
    ['limit=5&status=a', 'limit=5&status=a'],
    ['status=a&status=b', 'status=a&status=b'],
    ['status[]=a&status[]=b', 'status=a&status=b'],
    ['status[0]=a&status[12]=b', 'status=a&status=b'],
    ['STATUS=a&Status[]=b&status=c', 'status=a&status=b&status=c'],
    ['status=&status=b', 'status=b'],
    ['limit=&limit=5', 'limit=5'],
    ['Limit=&limit=5', 'limit=5'],
    ['unknown=a&unknown=b', 'unknown=a&unknown=b'],
    ['unknown[]=a&status[x]=b', 'unknown[]=a&status[x]=b'],
    ['id=7&ID=8', 'id=7&ID=8'],
    ['__proto__=a&constructor=b', '__proto__=a&constructor=b'],
  ])('should be the documented ones: %s', (search, query) => {
    expect(read(search)).toEqual({ query, problems: [] });
  });

  it('should be without an index where any name is a property', () => {
    expect(read('own[]=a&own[1]=b&a[b]=c', true).query).toBe('own=a&own=b&a[b]=c');
  });

  it.each([
    [
      'limit=1&limit=2',
      'limit',
      'maxItems',
      '1',
      'must be sent once; got 2 values. Send one, such as limit=1',
    ],
    ['limit=1&limit=1', 'limit', 'maxItems', '1', 'must be sent once; got 2 values'],
    ['limit[]=5', 'limit[]', 'additionalProperties', 'limit', 'send limit=5'],
    ['limit[0]=5', 'limit[0]', 'additionalProperties', 'limit', 'send limit=5'],
    ['Limit=5', 'Limit', 'additionalProperties', 'limit', 'send limit=5'],
    ['datasetId=x', 'datasetId', 'additionalProperties', 'dataSetId', 'send dataSetId=x'],
    ['limit=5&LIMIT=6', 'LIMIT', 'additionalProperties', 'limit', 'send limit=6'],
  ])('should be rejected if one value is allowed: %s', (search, at, keyword, nearest, part) => {
    const { problems } = read(search);
    expect(problems).toMatchObject([{ at, keyword, nearest }]);
    expect(problems[0]?.message).toContain(part);
  });

  it('should be compared with each other once', () => {
    const readsOf = (count: number) => {
      let reads = 0;
      const sent = new URLSearchParams(
        Array.from({ length: count }, (_, index): [string, string] => [`limit[${index}]`, '5']),
      );
      vi.spyOn(URLSearchParams.prototype, 'getAll').mockImplementation(() => {
        reads += count;
        return ['5', '5'];
      });
      const { problems } = namedQuery(sent, { parameters });
      expect(problems).toHaveLength(count);
      return reads + problems.length;
    };
    expect(readsOf(2000)).toBeLessThanOrEqual(2.5 * readsOf(1000));
  });
});
