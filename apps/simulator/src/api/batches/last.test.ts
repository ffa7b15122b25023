import { describe, expect, it } from 'vitest';
import { org, startAt } from '../../../test/callers/caller.ts';
import { createExporter, type Exporter, JOB_MS } from '../../../test/callers/exporter.ts';

const catalog = '/data/foundation/catalog';

/** What a data set and `/lastBatches` say of its batches; they are to say the same. */
async function lastOf({ dataSet, get }: Pick<Exporter, 'dataSet' | 'get'>, id: string) {
  const shown = await dataSet(id);
  const map = (await get(`${catalog}/lastBatches?dataSetId=${id}`)).json<
    Record<string, Record<string, string>>
  >();
  const last = map[id];
  expect([
    last?.['lastBatchId'],
    last?.['lastBatchStatus'],
    last?.['lastSuccessfulBatchId'],
    last?.['lastFailedBatchId'],
  ]).toEqual([
    shown?.lastBatchId,
    shown?.lastBatchStatus,
    shown?.lastSuccessfulBatch,
    shown?.lastFailedBatch,
  ]);
  return [
    shown?.lastBatchId,
    shown?.lastBatchStatus,
    shown?.lastSuccessfulBatch,
    shown?.lastFailedBatch,
  ];
}

const none = undefined;

describe('a data set', () => {
  it('should name its newest batch, and the last that was written and that failed', async () => {
    const exporter = createExporter();
    const { createDataSet, order, advance, cancel } = exporter;
    const id = await createDataSet();
    const last = () => lastOf(exporter, id);
    expect(await last()).toEqual([none, none, none, none]);

    const [one = ''] = (await order(id)).batchIds;
    expect(await last()).toEqual([one, 'queued', none, none]);
    await advance(JOB_MS - 1);
    expect(await last()).toEqual([one, 'processing', none, none]);
    await advance(1);
    expect(await last()).toEqual([one, 'success', one, none]);

    const [two = ''] = (await order(id, { script: 'fails-exporting' })).batchIds;
    expect(await last()).toEqual([two, 'queued', one, none]);
    await advance(1999);
    expect(await last()).toEqual([two, 'processing', one, none]);
    await advance(1);
    expect(await last()).toEqual([two, 'failed', one, two]);

    const three = await order(id);
    await cancel(three.id);
    await advance(500);
    expect(await last()).toEqual([three.batchIds[0], 'aborted', one, two]);

    const [four = ''] = (await order(id)).batchIds;
    await advance(JOB_MS);
    expect(await last()).toEqual([four, 'success', four, two]);
  });

  it.each([
    ['succeeds', 'partly-fails'],
    ['partly-fails', 'succeeds'],
  ])(
    'should name the newer of two that were written at one instant: %s, %s',
    async (...scripts) => {
      const exporter = createExporter();
      const id = await exporter.createDataSet();
      const ordered = [];
      for (const script of scripts) ordered.push(await exporter.order(id, { script }));
      await exporter.advance(JOB_MS);
      const newer = ordered[1]?.batchIds[0];
      expect(await lastOf(exporter, id)).toEqual([newer, 'success', newer, none]);
      const shown = Object.keys(await exporter.batches('?status=success'));
      expect(shown).toEqual([newer]);
    },
  );

  it('should name the last of the batches of a job, of each kind', async () => {
    const exporter = createExporter();
    const id = await exporter.createDataSet();
    const { batchIds } = await exporter.run(id, {
      script: 'partly-fails',
      segments: ['a', 'b', 'c', 'd'],
    });
    expect(await lastOf(exporter, id)).toEqual([batchIds[3], 'failed', batchIds[2], batchIds[3]]);
  });
});

describe('/lastBatches', () => {
  it('should answer for each data set that it knows', async () => {
    const { createDataSet, run, get } = createExporter();
    const [one, two] = [await createDataSet(), await createDataSet()];
    const { batchIds } = await run(one);
    const query = `${one}, ${two},0123456789abcdef01234567,,__proto__`;
    expect((await get(`${catalog}/lastBatches?dataSetId=${query}`)).json()).toEqual({
      [one]: {
        lastBatchId: batchIds[0],
        lastBatchStatus: 'success',
        lastSuccessfulBatchId: batchIds[0],
        imsOrg: org,
        created: startAt,
        updated: startAt + JOB_MS,
      },
      [two]: { imsOrg: org },
    });
    expect((await get(`${catalog}/lastBatches`)).json()).toEqual({});
  });

  it('should answer for a hundred data sets, and not for those named after them', async () => {
    const { createDataSet, get } = createExporter();
    const id = await createDataSet();
    const namedAfter = async (others: number) => {
      const query = [...Array<string>(others).fill('0123456789abcdef01234567'), id].join();
      return (await get(`${catalog}/lastBatches?dataSetId=${query}`)).json();
    };
    expect(await namedAfter(99)).toEqual({ [id]: { imsOrg: org } });
    expect(await namedAfter(100)).toEqual({});
  });
});
