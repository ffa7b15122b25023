import { describe, expect, it } from 'vitest';
import type { ExportJob } from '../src/index.ts';
import { collected, job, json, rejection, scriptedClient } from './scripted.ts';

const page = (ids: number[], next?: string | null) =>
  json({ records: ids.map((id) => job('NEW', id)), link: { next } });
const link = (cursor: string) => `/export/jobs/?limit=2&offset=${cursor}`;

describe('listExportJobs', () => {
  it.each(['', null, undefined, 'string'])('should end at the link %s', async (end) => {
    const { client, requests } = scriptedClient([page([3, 2], link('1_2')), page([1], end)]);
    const ids = (await collected(client.listExportJobs())).map(({ id }) => id);
    expect(ids).toEqual([3, 2, 1]);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?limit=100',
      '?limit=100&offset=1_2',
    ]);
  });

  it('should send back the cursor as it came, and the status with every page', async () => {
    const { client, requests } = scriptedClient([page([1], link('a%2Bb%20c')), page([])]);
    await collected(client.listExportJobs({ pageSize: 1, status: 'NEW' }));
    const { searchParams } = new URL(requests[1]?.url ?? '');
    expect(Object.fromEntries(searchParams)).toEqual({
      limit: '1',
      status: 'NEW',
      offset: 'a+b c',
    });
  });

  it('should go on after an empty page that has a next one', async () => {
    const { client } = scriptedClient([page([], link('1_2')), page([1])]);
    expect(await collected(client.listExportJobs())).toHaveLength(1);
  });

  it.each([
    ['itself', ['1_1', '1_1']],
    ['an earlier page', ['1_1', '2_2', '1_1']],
  ])('should stop when a page leads to %s', async (_, cursors) => {
    const { client, requests } = scriptedClient(cursors.map((cursor) => page([1], link(cursor))));
    const error = await rejection(collected(client.listExportJobs()));
    expect(error).toMatchObject({ kind: 'cursor-repeated', cursor: '1_1' });
    expect(requests).toHaveLength(cursors.length);
  });

  it('should ask for a page only when it is wanted', async () => {
    const { client, requests } = scriptedClient([page([2, 1], link('1_1'))]);
    const seen: ExportJob[] = [];
    for await (const one of client.listExportJobs()) {
      seen.push(one);
      if (seen.length === 2) break;
    }
    expect(requests).toHaveLength(1);
  });

  it('should end with the reason of its signal', async () => {
    const controller = new AbortController();
    const { client } = scriptedClient([page([2], link('1_1'))]);
    const reason = new Error('enough');
    const listing = async () => {
      for await (const _ of client.listExportJobs({}, { signal: controller.signal })) {
        controller.abort(reason);
      }
    };
    expect(await rejection(listing())).toBe(reason);
  });
});
