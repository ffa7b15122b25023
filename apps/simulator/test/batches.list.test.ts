import { describe, expect, it } from 'vitest';
import { dataSetsPath, startAt } from './caller.ts';
import { batchesPath, createExporter, type Exporter, JOB_MS } from './exporter.ts';

const catalog = '/data/foundation/catalog';

/** Of one data set, in the order of their making: a failed, a replaced, three that are shown, a queued; of another, one. */
async function sevenBatches() {
  const exporter = createExporter();
  const { createDataSet, run, order } = exporter;
  const [one, other] = [await createDataSet(), await createDataSet()];
  const failed = await run(one, { script: 'fails-writing' });
  const replaced = await run(one);
  const shown = await run(one, { segments: ['a', 'b', 'c'] });
  const elsewhere = await run(other);
  const queued = await order(one);
  const newestFirst = [queued, elsewhere, shown, replaced, failed].flatMap((job) => job.batchIds);
  return { ...exporter, one, other, failed, replaced, shown, elsewhere, queued, newestFirst };
}

async function ids({ batches }: Pick<Exporter, 'batches'>, query = ''): Promise<string[]> {
  return Object.keys(await batches(query));
}

describe('the list of batches', () => {
  it('should be newest job first, the batches of a job in their order', async () => {
    const seven = await sevenBatches();
    expect(await ids(seven)).toEqual(seven.newestFirst);
  });

  it('should show each batch as it is shown by itself', async () => {
    const { batches, batch } = await sevenBatches();
    for (const [id, shown] of Object.entries(await batches())) {
      expect(await batch(id)).toEqual(shown);
    }
  });

  it('should take those of one data set', async () => {
    const seven = await sevenBatches();
    const { one, other, elsewhere, newestFirst } = seven;
    expect(await ids(seven, `?dataSet=${other}`)).toEqual(elsewhere.batchIds);
    expect(await ids(seven, `?dataSet=%20${one}%20`)).toEqual(
      newestFirst.filter((id) => !elsewhere.batchIds.includes(id)),
    );
    expect(await ids(seven, '?dataSet=0123456789abcdef01234567')).toEqual([]);
    expect(await ids(seven, '?dataSet=')).toEqual(newestFirst);
  });

  it('should take those of a status, or of one of several', async () => {
    const seven = await sevenBatches();
    const { queued, elsewhere, shown, replaced, failed } = seven;
    const success = [...elsewhere.batchIds, ...shown.batchIds];
    expect(await ids(seven, '?status=success')).toEqual(success);
    expect(await ids(seven, '?status=active')).toEqual(success);
    expect(await ids(seven, '?status=inactive')).toEqual(replaced.batchIds);
    expect(await ids(seven, '?status=failed')).toEqual(failed.batchIds);
    expect(await ids(seven, '?status=failure')).toEqual(failed.batchIds);
    expect(await ids(seven, '?status=queued, failure')).toEqual([
      ...queued.batchIds,
      ...failed.batchIds,
    ]);
    for (const none of ['processing', 'aborted', 'loaded', 'SUCCESS', '__proto__', 'constructor']) {
      expect(await ids(seven, `?status=${none}`)).toEqual([]);
    }
    expect(await ids(seven, '?status=')).toEqual(seven.newestFirst);
  });

  it('should take the one that is named, if it is also what else is asked for', async () => {
    const seven = await sevenBatches();
    const { one, other, elsewhere, newestFirst } = seven;
    const [id] = elsewhere.batchIds;
    expect(await ids(seven, `?batch=${id}`)).toEqual([id]);
    expect(await ids(seven, `?batch=${id}&dataSet=${other}&status=success`)).toEqual([id]);
    expect(await ids(seven, `?batch=${id}&dataSet=${one}`)).toEqual([]);
    expect(await ids(seven, `?batch=${id}&status=failed`)).toEqual([]);
    expect(await ids(seven, `?batch=${id}&createdAfter=${startAt + JOB_MS * 3}`)).toEqual([]);
    expect(await ids(seven, `?batch=${id}&createdAfter=${startAt + JOB_MS * 3 - 1}`)).toEqual([id]);
    expect(await ids(seven, `?batch=${id}&createdBefore=${startAt + JOB_MS * 3}`)).toEqual([]);
    expect(await ids(seven, `?batch=${id}&createdBefore=${startAt + JOB_MS * 3 + 1}`)).toEqual([
      id,
    ]);
    expect(await ids(seven, `?batch=${id}&start=0&limit=1`)).toEqual([id]);
    expect(await ids(seven, `?batch=${id}&start=1`)).toEqual([]);
    expect(await ids(seven, '?batch=nothing')).toEqual([]);
    expect(await ids(seven, '?batch=%20')).toEqual(newestFirst);
  });

  it('should take those created between two instants, which do not belong to it', async () => {
    const seven = await sevenBatches();
    const { elsewhere, shown, replaced, failed } = seven;
    // Each job was made when the one before had ended.
    const [first, second, third] = [0, 1, 2].map((n) => startAt + n * JOB_MS);
    expect(await ids(seven, `?createdAfter=${third}&status=success`)).toEqual(elsewhere.batchIds);
    expect(await ids(seven, `?createdBefore=${second}`)).toEqual(failed.batchIds);
    expect(await ids(seven, `?createdBefore=${(second ?? 0) + 1}`)).toEqual([
      ...replaced.batchIds,
      ...failed.batchIds,
    ]);
    expect(await ids(seven, `?createdAfter=${first}&createdBefore=${third}`)).toEqual(
      replaced.batchIds,
    );
    expect(
      await ids(seven, `?createdAfter=${(third ?? 0) - 1}&createdBefore=${(third ?? 0) + 1}`),
    ).toEqual(shown.batchIds);
    expect(await ids(seven, '?createdAfter=&createdBefore=')).toEqual(seven.newestFirst);
  });

  it.each([1, 2, 3, 4, 6])('should give each batch once, %i at a time', async (limit) => {
    const seven = await sevenBatches();
    const all: string[] = [];
    for (let start = 0; ; start += limit) {
      const page = await ids(seven, `?limit=${limit}&start=${start}`);
      if (page.length === 0) break;
      expect(page.length).toBe(Math.min(limit, 7 - start));
      all.push(...page);
    }
    expect(all).toEqual(seven.newestFirst);
  });

  it('should give twenty without a limit, and at most a hundred', async () => {
    const exporter = createExporter({ population: 1 });
    const dataSet = await exporter.createDataSet();
    const segments = Array.from({ length: 51 }, (_, n) => `s${n}`);
    const newer = [await exporter.order(dataSet, { segments })];
    newer.unshift(await exporter.order(dataSet, { segments }));
    const all = newer.flatMap(({ batchIds }) => batchIds);
    expect(await ids(exporter)).toEqual(all.slice(0, 20));
    expect(await ids(exporter, '?limit=&start=')).toEqual(all.slice(0, 20));
    expect(await ids(exporter, '?limit=100')).toEqual(all.slice(0, 100));
    expect(await ids(exporter, '?start=90&limit=100')).toEqual(all.slice(90));
    expect(await ids(exporter, '?start=102')).toEqual([]);
  });

  it('should be walked to its end past a hundred jobs', async () => {
    const exporter = createExporter({ population: 1 });
    const dataSet = await exporter.createDataSet();
    const jobs = [];
    for (let n = 0; n < 205; n += 1) jobs.unshift(await exporter.order(dataSet));
    const all = jobs.flatMap(({ batchIds }) => batchIds);
    expect(await ids(exporter, '?start=99&limit=100')).toEqual(all.slice(99, 199));
    expect(await ids(exporter, '?start=199')).toEqual(all.slice(199));
  });

  it.each([
    ['limit=0', 'limit must be a whole number, 1 to 100'],
    ['limit=101', 'limit must be a whole number, 1 to 100'],
    ['limit=ten', 'limit must be a whole number, 1 to 100'],
    ['limit=1.5', 'limit must be a whole number, 1 to 100'],
    ['limit=1e1', 'limit must be a whole number, 1 to 100'],
    ['start=-1', 'start must be a whole number, 0 or more'],
    ['start=9999999999999999', 'start must be a whole number, 0 or more'],
    ['createdAfter=yesterday', 'createdAfter must be a whole number, 0 or more'],
    ['createdBefore=-1', 'createdBefore must be a whole number, 0 or more'],
    [
      'limit=0&start=x',
      'limit must be a whole number, 1 to 100; start must be a whole number, 0 or more',
    ],
    ['batch=x&limit=0', 'limit must be a whole number, 1 to 100'],
  ])('should refuse ?%s', async (query, detail) => {
    const { get } = createExporter();
    const answer = await get(`${batchesPath}?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ status: 400, title: 'BadRequestError', detail });
  });
});

describe('a batch that is not there', () => {
  it.each(['nothing', '0123456789abcdef', '-1', '%7B%7BBATCH_ID%7D%7D', '%00', '..%2f..', '%ff'])(
    'should be told by its id: %s',
    async (id) => {
      const { createDataSet, run, get } = createExporter();
      await run(await createDataSet());
      const answer = await get(`${batchesPath}/${id}`);
      expect(answer.status).toBe(404);
      expect(answer.json()).toMatchObject({
        title: 'NotFoundError',
        detail: expect.stringMatching(/^Batch .* not found\.$/s),
      });
    },
  );

  it('should be one of a data set that is gone', async () => {
    const seven = await sevenBatches();
    const { call, one, other, elsewhere, shown, get } = seven;
    expect((await call('DELETE', `${dataSetsPath}/${one}`)).status).toBe(200);
    expect(await ids(seven)).toEqual(elsewhere.batchIds);
    expect(await ids(seven, `?dataSet=${one}`)).toEqual([]);
    expect(await ids(seven, `?batch=${shown.batchIds[0]}`)).toEqual([]);
    for (const id of seven.newestFirst) {
      const status = elsewhere.batchIds.includes(id) ? 200 : 404;
      expect((await get(`${batchesPath}/${id}`)).status).toBe(status);
      expect((await get(`/data/foundation/export/batches/${id}/files`)).status).toBe(status);
      expect((await get(`/data/foundation/export/files/${id}-1`)).status).toBe(status);
    }
    const last = await get(`${catalog}/lastBatches?dataSetId=${one},${other}`);
    expect(Object.keys(last.json<object>())).toEqual([other]);
    expect((await get(`${catalog}/dataSetFiles?dataSetId=${one}`)).status).toBe(404);
    expect((await get(`/data/foundation/export/datasets/${one}/preview`)).status).toBe(404);
  });

  it('should be one of another tenant', async () => {
    const { as, shown, one } = await sevenBatches();
    const stranger = as({ 'x-sandbox-name': 'dev' });
    const [id] = shown.batchIds;
    expect(await ids(stranger)).toEqual([]);
    expect(await ids(stranger, `?batch=${id}`)).toEqual([]);
    for (const path of [
      `${batchesPath}/${id}`,
      `/data/foundation/export/batches/${id}/files`,
      `/data/foundation/export/batches/${id}/meta`,
      `/data/foundation/export/files/${id}-1`,
      `/data/foundation/export/datasets/${one}/preview`,
      `${catalog}/dataSetFiles?dataSetId=${one}`,
    ]) {
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
    }
    expect((await stranger.get(`${catalog}/lastBatches?dataSetId=${one}`)).json()).toEqual({});
  });
});

it.each(['tutorial', 'segmentation', 'profile', 'platform'] as const)(
  'should show a batch id that several documented jobs have as the newest of them: %s',
  async (edition) => {
    const { batches, batch } = createExporter({ world: 'documented', edition });
    for (const [id, shown] of Object.entries(await batches())) {
      expect(await batch(id)).toEqual(shown);
    }
  },
);
