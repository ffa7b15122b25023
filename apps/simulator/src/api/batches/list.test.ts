import { describe, expect, it } from 'vitest';
import { startAt } from '../../../test/callers/caller.ts';
import { batchesPath, createExporter, JOB_MS } from '../../../test/callers/exporter.ts';
import { idsOf, sevenBatches } from '../../../test/callers/seven-batches.ts';

describe('the list of batches', () => {
  it('should be newest job first, the batches of a job in their order', async () => {
    const seven = await sevenBatches();
    expect(await idsOf(seven)).toEqual(seven.newestFirst);
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
    expect(await idsOf(seven, `?dataSet=${other}`)).toEqual(elsewhere.batchIds);
    expect(await idsOf(seven, `?dataSet=%20${one}%20`)).toEqual(
      newestFirst.filter((id) => !elsewhere.batchIds.includes(id)),
    );
    expect(await idsOf(seven, '?dataSet=0123456789abcdef01234567')).toEqual([]);
    expect(await idsOf(seven, '?dataSet=')).toEqual(newestFirst);
  });

  it('should take those of a status, or of one of several', async () => {
    const seven = await sevenBatches();
    const { queued, elsewhere, shown, replaced, failed } = seven;
    const success = [...elsewhere.batchIds, ...shown.batchIds];
    expect(await idsOf(seven, '?status=success')).toEqual(success);
    expect(await idsOf(seven, '?status=active')).toEqual(success);
    expect(await idsOf(seven, '?status=inactive')).toEqual(replaced.batchIds);
    expect(await idsOf(seven, '?status=failed')).toEqual(failed.batchIds);
    expect(await idsOf(seven, '?status=failure')).toEqual(failed.batchIds);
    expect(await idsOf(seven, '?status=queued, failure')).toEqual([
      ...queued.batchIds,
      ...failed.batchIds,
    ]);
    for (const none of ['processing', 'aborted', 'loaded', 'SUCCESS', '__proto__', 'constructor']) {
      expect(await idsOf(seven, `?status=${none}`)).toEqual([]);
    }
    expect(await idsOf(seven, '?status=')).toEqual(seven.newestFirst);
  });

  it('should take the one that is named, if it is also what else is asked for', async () => {
    const seven = await sevenBatches();
    const { one, other, elsewhere, newestFirst } = seven;
    const [id] = elsewhere.batchIds;
    expect(await idsOf(seven, `?batch=${id}`)).toEqual([id]);
    expect(await idsOf(seven, `?batch=${id}&dataSet=${other}&status=success`)).toEqual([id]);
    expect(await idsOf(seven, `?batch=${id}&dataSet=${one}`)).toEqual([]);
    expect(await idsOf(seven, `?batch=${id}&status=failed`)).toEqual([]);
    expect(await idsOf(seven, `?batch=${id}&createdAfter=${startAt + JOB_MS * 3}`)).toEqual([]);
    expect(await idsOf(seven, `?batch=${id}&createdAfter=${startAt + JOB_MS * 3 - 1}`)).toEqual([
      id,
    ]);
    expect(await idsOf(seven, `?batch=${id}&createdBefore=${startAt + JOB_MS * 3}`)).toEqual([]);
    expect(await idsOf(seven, `?batch=${id}&createdBefore=${startAt + JOB_MS * 3 + 1}`)).toEqual([
      id,
    ]);
    expect(await idsOf(seven, `?batch=${id}&start=0&limit=1`)).toEqual([id]);
    expect(await idsOf(seven, `?batch=${id}&start=1`)).toEqual([]);
    expect(await idsOf(seven, '?batch=nothing')).toEqual([]);
    expect(await idsOf(seven, '?batch=%20')).toEqual(newestFirst);
  });

  it('should take those created between two instants, which do not belong to it', async () => {
    const seven = await sevenBatches();
    const { elsewhere, shown, replaced, failed } = seven;
    // Each job was made when the one before had ended.
    const [first, second, third] = [0, 1, 2].map((n) => startAt + n * JOB_MS);
    expect(await idsOf(seven, `?createdAfter=${third}&status=success`)).toEqual(elsewhere.batchIds);
    expect(await idsOf(seven, `?createdBefore=${second}`)).toEqual(failed.batchIds);
    expect(await idsOf(seven, `?createdBefore=${(second ?? 0) + 1}`)).toEqual([
      ...replaced.batchIds,
      ...failed.batchIds,
    ]);
    expect(await idsOf(seven, `?createdAfter=${first}&createdBefore=${third}`)).toEqual(
      replaced.batchIds,
    );
    expect(
      await idsOf(seven, `?createdAfter=${(third ?? 0) - 1}&createdBefore=${(third ?? 0) + 1}`),
    ).toEqual(shown.batchIds);
    expect(await idsOf(seven, '?createdAfter=&createdBefore=')).toEqual(seven.newestFirst);
  });

  it.each([1, 2, 3, 4, 6])('should give each batch once, %i at a time', async (limit) => {
    const seven = await sevenBatches();
    const all: string[] = [];
    for (let start = 0; ; start += limit) {
      const page = await idsOf(seven, `?limit=${limit}&start=${start}`);
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
    expect(await idsOf(exporter)).toEqual(all.slice(0, 20));
    expect(await idsOf(exporter, '?limit=&start=')).toEqual(all.slice(0, 20));
    expect(await idsOf(exporter, '?limit=100')).toEqual(all.slice(0, 100));
    expect(await idsOf(exporter, '?start=90&limit=100')).toEqual(all.slice(90));
    expect(await idsOf(exporter, '?start=102')).toEqual([]);
  });

  it('should be walked to its end past a hundred jobs', async () => {
    const exporter = createExporter({ population: 1 });
    const dataSet = await exporter.createDataSet();
    const jobs = [];
    for (let n = 0; n < 205; n += 1) jobs.unshift(await exporter.order(dataSet));
    const all = jobs.flatMap(({ batchIds }) => batchIds);
    expect(await idsOf(exporter, '?start=99&limit=100')).toEqual(all.slice(99, 199));
    expect(await idsOf(exporter, '?start=199')).toEqual(all.slice(199));
  });

  it.each([
    ['limit=0', 'limit must be an integer from 1 to 100; got "0".'],
    ['limit=101', 'limit must be an integer from 1 to 100; got "101".'],
    ['limit=ten', 'limit must be an integer from 1 to 100; got "ten".'],
    ['limit=1.5', 'limit must be an integer from 1 to 100; got "1.5".'],
    ['limit=1e1', 'limit must be an integer from 1 to 100; got "1e1".'],
    ['start=-1', 'start must be an integer of at least 0; got "-1".'],
    ['start=9999999999999999', 'start must be an integer of at least 0; got "9999999999999999".'],
    ['createdAfter=yesterday', 'createdAfter must be an integer of at least 0; got "yesterday".'],
    ['createdBefore=-1', 'createdBefore must be an integer of at least 0; got "-1".'],
    [
      'limit=0&start=x',
      'limit must be an integer from 1 to 100; got "0". start must be an integer of at least 0; got "x".',
    ],
    ['batch=x&limit=0', 'limit must be an integer from 1 to 100; got "0".'],
  ])('should reject ?%s', async (query, detail) => {
    const { get } = createExporter();
    const answer = await get(`${batchesPath}?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json()).toMatchObject({ status: 400, title: 'BadRequestError', detail });
  });
});
