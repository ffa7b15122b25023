import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { org, scriptRule, startAt } from '../../../test/callers/caller.ts';
import { batchesPath, createExporter, JOB_MS } from '../../../test/callers/exporter.ts';

interface Moment {
  readonly afterMs: number;
  readonly status: string;
  readonly updatedMs: number;
  /** Of the write; relative to the creation of the job, as the others are. */
  readonly startMs?: number;
  readonly endMs?: number;
}

const queued = { status: 'queued', updatedMs: 0 };
const exporting = { status: 'processing', updatedMs: 500 };
const handingOver = { status: 'processing', updatedMs: 1700 };
const writing = { status: 'processing', updatedMs: 1800, startMs: 1800 };
const closing = { status: 'processing', updatedMs: 2700, startMs: 1800 };
const ended = { updatedMs: 3000, startMs: 1800, endMs: 3000 };

const lives: Readonly<Record<string, readonly Moment[]>> = {
  succeeds: [
    { afterMs: 0, ...queued },
    { afterMs: 499, ...queued },
    { afterMs: 500, ...exporting },
    { afterMs: 1699, ...exporting },
    { afterMs: 1700, ...handingOver },
    { afterMs: 1799, ...handingOver },
    { afterMs: 1800, ...writing },
    { afterMs: 2699, ...writing },
    { afterMs: 2700, ...closing },
    { afterMs: 2999, ...closing },
    { afterMs: 3000, ...ended, status: 'success' },
    { afterMs: 86_400_000, ...ended, status: 'success' },
  ],
  'fails-writing': [
    { afterMs: 499, ...queued },
    { afterMs: 2999, ...closing },
    { afterMs: 3000, ...ended, status: 'failed' },
  ],
  'fails-exporting': [
    { afterMs: 499, ...queued },
    { afterMs: 1999, ...handingOver },
    { afterMs: 2000, status: 'failed', updatedMs: 2000, endMs: 2000 },
    { afterMs: 3000, status: 'failed', updatedMs: 2000, endMs: 2000 },
  ],
  stuck: [
    { afterMs: 499, ...queued },
    { afterMs: 500, ...exporting },
    { afterMs: 86_400_000, ...exporting },
  ],
};

describe('a batch', () => {
  it.each(Object.keys(lives))('should change with the job on the clock: %s', async (script) => {
    const { createDataSet, order, batch, advance } = createExporter();
    const { batchIds } = await order(await createDataSet(), { script });
    let at = 0;
    for (const { afterMs, status, updatedMs, startMs, endMs } of lives[script] ?? []) {
      if (afterMs > at) await advance(afterMs - at);
      at = afterMs;
      const shown = await batch(batchIds[0] ?? '');
      expect(shown).toMatchObject({ status, created: startAt, updated: startAt + updatedMs });
      expect(shown?.metrics.startTime).toBe(startMs && startAt + startMs);
      expect(shown?.metrics.endTime).toBe(endMs && startAt + endMs);
    }
  });

  it('should be processing while its job is cancelled, and then aborted', async () => {
    const { createDataSet, order, batch, advance, cancel } = createExporter();
    const { id, batchIds } = await order(await createDataSet());
    await advance(1000);
    await cancel(id);
    await advance(499);
    expect((await batch(batchIds[0] ?? ''))?.status).toBe('processing');
    await advance(1);
    const aborted = { status: 'aborted', errors: [], metrics: { endTime: startAt + 1500 } };
    expect(await batch(batchIds[0] ?? '')).toMatchObject(aborted);
    expect((await batch(batchIds[0] ?? ''))?.metrics).toEqual(aborted.metrics);
    await advance(JOB_MS);
    expect((await batch(batchIds[0] ?? ''))?.status).toBe('aborted');
  });

  it('should be inactive from the millisecond on at which a newer export has ended', async () => {
    const { createDataSet, run, order, batch, advance } = createExporter();
    const dataSet = await createDataSet();
    const old = (await run(dataSet)).batchIds[0] ?? '';
    const later = (await order(dataSet)).batchIds[0] ?? '';
    await advance(JOB_MS - 1);
    expect([(await batch(old))?.status, (await batch(later))?.status]).toEqual([
      'success',
      'processing',
    ]);
    await advance(1);
    const [before, now] = [await batch(old), await batch(later)];
    expect([before?.status, now?.status]).toEqual(['inactive', 'success']);
    expect(before?.metrics.recordsWritten).toBe(now?.metrics.recordsWritten);
    expect(before?.updated).toBe(startAt + JOB_MS);
  });

  it.each(['fails-writing', 'fails-exporting', 'stuck'])(
    'should stay what its data set shows when the next export %s',
    async (script) => {
      const { createDataSet, run, batch } = createExporter();
      const dataSet = await createDataSet();
      const { batchIds } = await run(dataSet);
      await run(dataSet, { script });
      expect((await batch(batchIds[0] ?? ''))?.status).toBe('success');
    },
  );

  it('should stay what its data set shows when an export of another data set ends', async () => {
    const { createDataSet, run, batch } = createExporter();
    const { batchIds } = await run(await createDataSet());
    await run(await createDataSet());
    expect((await batch(batchIds[0] ?? ''))?.status).toBe('success');
  });

  it('should be inactive when an older job ends after it', async () => {
    const { createDataSet, order, batch, advance, addRule } = createExporter();
    const dataSet = await createDataSet();
    await addRule(scriptRule('succeeds', { pace: 'realistic', times: 1 }));
    const slow = await order(dataSet);
    const quick = await order(dataSet);
    const statuses = async () =>
      Promise.all(
        [slow, quick].map(async ({ batchIds }) => (await batch(batchIds[0] ?? ''))?.status),
      );
    await advance(279_999);
    expect(await statuses()).toEqual(['processing', 'success']);
    await advance(1);
    expect(await statuses()).toEqual(['success', 'inactive']);
  });

  it('should say in every second place that it has failed when its job fails in part', async () => {
    const { createDataSet, run, batch } = createExporter();
    const { batchIds } = await run(await createDataSet(), {
      script: 'partly-fails',
      segments: ['a', 'b', 'c'],
    });
    const shown = await Promise.all(batchIds.map(batch));
    expect(shown.map((one) => one?.status)).toEqual(['success', 'failed', 'success']);
    expect(shown.map((one) => one?.errors)).toEqual([
      [],
      [{ code: '0100000003', description: 'Error in Export Job' }],
      [],
    ]);
    expect(shown[1]?.metrics.recordsWritten).toBeUndefined();
  });

  it.each([undefined, {}, { segments: [] }])(
    'should be the only one where there is to be one for each segment of %j',
    async (filter) => {
      const { createDataSet, run, batches, job } = createExporter();
      const dataSet = await createDataSet();
      const destination = { datasetId: dataSet, segmentPerBatch: true };
      const body = { destination, ...(filter && { filter }) };
      const { id, batchIds } = await run(dataSet, { body });
      expect(Object.keys(await batches())).toEqual(batchIds);
      expect((await job(id)).destination).toMatchObject({ segmentPerBatch: false });
    },
  );

  it('should name its org, its data set, its view and the request that made it', async () => {
    const { createDataSet, run, batch, dataSet } = createExporter();
    const id = await createDataSet();
    const { batchIds } = await run(id);
    expect(await batch(batchIds[0] ?? '')).toMatchObject({
      imsOrg: org,
      version: '1.0.0',
      relatedObjects: [{ type: 'dataSet', id }],
      inputFormat: { format: 'parquet' },
      tags: {
        acp_dataSetViewId: [(await dataSet(id))?.viewId],
        acp_requestId: [expect.stringMatching(/^\w{32}$/)],
      },
    });
  });

  it('should be sent with its version as E-Tag, to HEAD too', async () => {
    const { createDataSet, run, call } = createExporter();
    const { batchIds } = await run(await createDataSet());
    for (const method of ['GET', 'HEAD']) {
      const { headers } = await call(method, `${batchesPath}/${batchIds[0]}`);
      expect(headers.get('e-tag')).toBe('1.0.0');
    }
  });

  it.each(editionNames)('should be the same in every edition: %s', async (edition) => {
    const { createDataSet, run, get } = createExporter();
    const { batchIds } = await run(await createDataSet(), { script: 'fails-writing' });
    const path = `${batchesPath}/${batchIds[0]}`;
    expect((await get(`/editions/${edition}${path}`)).text).toBe((await get(path)).text);
  });
});

describe('a batch that does not exist', () => {
  it.each(['nothing', '0123456789abcdef', '-1', '%7B%7BBATCH_ID%7D%7D', '%00', '..%2f..', '%ff'])(
    'should be reported with its ID: %s',
    async (id) => {
      const { createDataSet, run, get } = createExporter();
      await run(await createDataSet());
      const answer = await get(`${batchesPath}/${id}`);
      expect(answer.status).toBe(404);
      expect(answer.json()).toMatchObject({
        title: 'NotFoundError',
        detail: expect.stringMatching(/^Batch .* was not found in sandbox prod\.$/s),
      });
    },
  );
});
