import { describe, expect, it } from 'vitest';
import { collected, json, rejection, scriptedClient } from './scripted.ts';

const union = 'https://ns.adobe.com/xdm/context/profile__union';
const sets = (...ids: string[]) => json(Object.fromEntries(ids.map((id) => [id, { name: id }])));
const queryOf = (request: Request | undefined) =>
  [...new URL(request?.url ?? '').searchParams].map((pair) => pair.join('='));

describe('the query of a Catalog list', () => {
  it('should be all filters, by the names of the API', async () => {
    const { client, requests } = scriptedClient([sets(), json({})]);
    await client.dataSetPage({
      name: ['!one', 'two*'],
      schemaId: union,
      createdClient: 'me',
      state: 'DRAFT',
      createdAfter: 0,
      createdBefore: 9,
      tags: { unifiedProfile: 'enabled:true', own: '*' },
      property: ['name~^a,b', '!description'],
      orderBy: ['name', 'desc:created'],
      start: 2,
      limit: 3,
    });
    expect(requests[0]?.url).toMatch(/^http:\/\/aep\.test\/data\/foundation\/catalog\/dataSets\?/);
    expect(queryOf(requests[0])).toEqual([
      'limit=3',
      'start=2',
      'name=!one,two*',
      `schemaRef.id=${union}`,
      'createdClient=me',
      'state=DRAFT',
      'createdAfter=0',
      'createdBefore=9',
      'tags=unifiedProfile:enabled:true,own:*',
      'property=name~^a,b',
      'property=!description',
      'orderBy=name,desc:created',
    ]);
    await client.batchPage({
      dataSetId: ['a', 'b'],
      status: '!success',
      createdClient: 'me',
      createdAfter: 1,
      createdBefore: 2,
      orderBy: 'desc:created',
    });
    expect(requests[1]?.url).toMatch(/^http:\/\/aep\.test\/data\/foundation\/catalog\/batches\?/);
    expect(queryOf(requests[1])).toEqual([
      'dataSet=a,b',
      'status=!success',
      'createdClient=me',
      'createdAfter=1',
      'createdBefore=2',
      'orderBy=desc:created',
    ]);
  });

  it.each([
    [{ name: 'a,b' }, TypeError, /^dataSetPage: name must not contain a comma/],
    [{ name: ['a', ''] }, TypeError, /name must be a non-empty string/],
    [{ name: [] }, TypeError, /name must be a non-empty string/],
    [{ orderBy: ' ' }, TypeError, /orderBy must be a non-empty string/],
    [{ limit: 0 }, RangeError, /limit/],
    [{ start: -1 }, RangeError, /start/],
  ])('should not be %j', async (wrong, type, message) => {
    const { client, requests } = scriptedClient([]);
    const error = await rejection(client.dataSetPage(wrong));
    expect(error).toBeInstanceOf(type);
    expect(error.message).toMatch(message);
    expect(requests).toEqual([]);
  });
});

describe('a list of the Catalog', () => {
  it('should be gone through to the page that is not full, each object once', async () => {
    const { client, requests } = scriptedClient([sets('a', 'b'), sets('b', 'c'), sets('d')]);
    const all = await collected(client.listDataSets({ pageSize: 2, name: '*' }));
    expect(all.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(requests.map(queryOf)).toEqual([
      ['limit=2', 'name=*'],
      ['limit=2', 'start=2', 'name=*'],
      ['limit=2', 'start=4', 'name=*'],
    ]);
  });

  it('should end when the same page is returned again', async () => {
    const { client } = scriptedClient([sets('a'), sets('a')]);
    const error = await rejection(collected(client.listDataSets({ pageSize: 1 })));
    expect(error).toMatchObject({
      kind: 'cursor-repeated',
      message: 'The service returned a twice, so the list of datasets would never end.',
    });
  });

  it.each([[[]], ['x'], [{ a: 1 }]])('should be a map by id, and not %j', async (answer) => {
    const { client } = scriptedClient([json(answer), json(answer)]);
    expect(await rejection(client.dataSetPage())).toMatchObject({ kind: 'unreadable' });
    expect(await rejection(client.batchPage())).toMatchObject({ kind: 'unreadable' });
  });
});
