import { describe, expect, it } from 'vitest';
import { readDataSetCreated } from '../src/index.ts';
import { collected, job, json, org, rejection, scriptedClient } from './scripted.ts';

describe('a response about another job', () => {
  it('should be rejected, with both IDs', async () => {
    const { client } = scriptedClient([json(job('SUCCEEDED', 8)), json(job('SUCCEEDED', 8))]);
    for (const call of [client.getExportJob(7), client.waitForExportJob(7)]) {
      const error = await rejection(call);
      expect(error).toMatchObject({ kind: 'unreadable', pointer: '/id', body: { id: 8 } });
      expect(error.message).toMatch(/\b7\b.*\b8\b/);
    }
  });

  it('should be rejected by a cancel', async () => {
    const { client } = scriptedClient([json({ id: 8, status: true })]);
    const error = await rejection(client.cancelExportJob(7));
    expect(error).toMatchObject({ kind: 'unreadable', pointer: '/id' });
    expect(error.message).toMatch(/\b7\b.*\b8\b/);
  });

  it('should not be one whose id is quoted', async () => {
    const { client } = scriptedClient([json({ ...job('NEW'), id: '7' }), json({ id: '7' })]);
    expect(await client.getExportJob(7)).toMatchObject({ id: 7 });
    await client.cancelExportJob(7);
  });
});

describe('the response to a cancel', () => {
  it.each([{ status: true }, {}, { message: 'marked' }])('may be %j', async (body) => {
    const { client } = scriptedClient([json(body)]);
    expect(await client.cancelExportJob(7)).toBeUndefined();
  });

  it.each([
    ['OK', ''],
    ['<html>', ''],
    ['[]', ''],
    ['"marked"', ''],
    ['{"status":"no"}', '/status'],
    ['{"status":null}', '/status'],
  ])('should not be %s', async (text, pointer) => {
    const { client } = scriptedClient([new Response(text)]);
    const error = await rejection(client.cancelExportJob(7));
    expect(error).toMatchObject({ kind: 'unreadable', pointer });
  });

  it.each([
    { error_code: '403000', message: 'no' },
    { errors: { 400: [{ code: 'UP-1', message: 'no' }] } },
    { type: 'https://ns.adobe.com/aep/errors/UP-1-400', title: 'no', status: 400 },
    { error: 'invalid_token', error_description: 'no' },
    { status: false, message: 'no' },
  ])('is an error if it is %j', async (body) => {
    const { client } = scriptedClient([json(body)]);
    const error = await rejection(client.cancelExportJob(7));
    expect(error).toMatchObject({ kind: 'api', status: 200, messages: ['no'], body });
  });
});

describe('the ID of a dataset', () => {
  it.each(['..', 'a?b', 'a b', '%2e'])('should not be %s in a response', (id) => {
    expect(() => readDataSetCreated([`@/dataSets/${id}`])).toThrow('/0');
  });

  it('should be a string', async () => {
    const { client, requests } = scriptedClient([]);
    for (const id of [undefined, null, 5]) {
      expect(await rejection(client.getDataSet(id as never))).toBeInstanceOf(TypeError);
    }
    expect(requests).toEqual([]);
  });
});

describe('a list', () => {
  it.each([Number.NaN, 0, -1, 1.5, '5'])('should not have pages of %s', async (size) => {
    const { client, requests } = scriptedClient([], { imsOrgId: org });
    const pageSize = size as number;
    expect(await rejection(collected(client.listExportJobs({ pageSize })))).toBeInstanceOf(
      RangeError,
    );
    expect(await rejection(client.exportJobPage({ limit: pageSize }))).toBeInstanceOf(RangeError);
    expect(requests).toEqual([]);
  });

  it('should end if there are only empty pages', async () => {
    let asked = 0;
    const fetch = () => json({ records: [], link: { next: `?offset=${asked++}` } });
    const { client } = scriptedClient([], { fetch });
    const error = await rejection(collected(client.listExportJobs()));
    expect(error).toMatchObject({ kind: 'unreadable', pointer: '/records' });
    expect(asked).toBe(1000);
  });

  it('should start the count again after a page that is not empty', async () => {
    let asked = 0;
    const fetch = () =>
      json({
        records: asked % 999 === 998 ? [job('NEW')] : [],
        link: { next: asked < 2500 ? `?offset=${asked++}` : '' },
      });
    const { client } = scriptedClient([], { fetch });
    expect(await collected(client.listExportJobs())).toHaveLength(2);
  });
});
