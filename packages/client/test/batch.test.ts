import { describe, expect, it } from 'vitest';
import { errorResponse, json, rejection, scriptedClient } from './scripted.ts';

const batch = {
  imsOrg: '1BD6382559DF0C130A49422D@AdobeOrg',
  status: 'success',
  created: 1_573_256_315_368,
  updated: 1_573_256_389_127,
  version: '1.0.3',
  relatedObjects: [
    { type: 'batch', id: 'b' },
    { type: 'dataSet', id: '5b7c86968f7b6501e21ba9df' },
  ],
  metrics: { recordsRead: 12, recordsWritten: 11, recordsFailed: 1, startTime: 1, endTime: 2 },
  errors: [{ code: '106', description: 'Dataset file is empty.', rows: [1] }, { code: 7 }, {}],
};

describe('getBatch', () => {
  it('should read a batch out of a map', async () => {
    const { client, requests } = scriptedClient([json({ other: {}, b: batch })]);
    expect(await client.getBatch('b')).toEqual({
      id: 'b',
      status: 'success',
      succeeded: true,
      failed: false,
      dataSetId: '5b7c86968f7b6501e21ba9df',
      createdAt: 1_573_256_315_368,
      updatedAt: 1_573_256_389_127,
      metrics: { recordsRead: 12, recordsWritten: 11, recordsFailed: 1, startAt: 1, endAt: 2 },
      errors: [
        { code: '106', description: 'Dataset file is empty.' },
        { code: '7', description: '' },
        { code: 'unknown', description: '' },
      ],
      raw: batch,
    });
    expect(requests.map(({ method, url }) => [method, url])).toEqual([
      ['GET', 'http://aep.test/data/foundation/catalog/batches/b'],
    ]);
  });

  it('should need no more than a status', async () => {
    const bare = {
      status: 'staging',
      created: 'now',
      metrics: [],
      errors: null,
      relatedObjects: 1,
    };
    const { client } = scriptedClient([json({ b: bare })]);
    expect(await client.getBatch('b')).toEqual({
      id: 'b',
      status: 'staging',
      succeeded: false,
      failed: false,
      metrics: {},
      errors: [],
      raw: bare,
    });
  });

  it('should keep why a batch failed', async () => {
    const metrics = { failureReason: 'disk full', recordsWritten: '3' };
    const { client } = scriptedClient([json({ b: { status: 'failed', metrics } })]);
    expect(await client.getBatch('b')).toMatchObject({
      metrics: { failureReason: 'disk full', recordsWritten: 3 },
    });
  });

  it.each([
    ['success', true, false],
    ['active', true, false],
    ['failed', false, true],
    ['failure', false, true],
    ['aborted', false, true],
    ['abandoned', false, true],
    ['processing', false, false],
    ['retrying', false, false],
    ['deleted', false, false],
  ])('should know %s', async (status, succeeded, failed) => {
    const { client } = scriptedClient([json({ b: { status } })]);
    expect(await client.getBatch('b')).toMatchObject({ status, succeeded, failed });
  });

  it.each([
    [{}, '/b'],
    [[], '/b'],
    [{ c: batch }, '/b'],
    [{ b: {} }, '/b/status'],
    [{ b: { status: '' } }, '/b/status'],
  ])('should not read %j', async (body, pointer) => {
    const { client } = scriptedClient([json(body)]);
    expect(await rejection(client.getBatch('b'))).toMatchObject({ kind: 'unreadable', pointer });
  });

  it('should not find what every object has', async () => {
    const { client } = scriptedClient([json({})]);
    const error = await rejection(client.getBatch('__proto__'));
    expect(error).toMatchObject({ kind: 'unreadable', pointer: '/__proto__' });
  });

  it('should spell an id so that it arrives, and reject one that cannot', async () => {
    const { client, requests } = scriptedClient([errorResponse(404)]);
    expect(await rejection(client.getBatch('a/../b?c'))).toMatchObject({ status: 404 });
    expect(requests[0]?.url).toBe('http://aep.test/data/foundation/catalog/batches/a%2F..%2Fb%3Fc');
    for (const id of ['', '.', '..']) {
      expect(await rejection(client.getBatch(id))).toBeInstanceOf(TypeError);
    }
    expect(requests).toHaveLength(1);
  });
});
