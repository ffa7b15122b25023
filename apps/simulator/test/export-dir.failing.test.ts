import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { worldOf } from './data-access.ts';
import { createFolder, type ExportFolder, exporterTo } from './export-folder.ts';
import { exportPath, JOB_MS } from './exporter.ts';

let folder: ExportFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

const documentedErrors = [{ code: '0090000009' }, { code: 'unknown', msg: 'Job aborted.' }];
const FAILED = { status: 'FAILED', destination: { batchId: '' }, errors: documentedErrors };

describe('a job whose files cannot be written', () => {
  it('should have failed at the first look and for ever, when it can be written again too', async () => {
    const { createDataSet, run, job, batch, advance, dataSet, failures, bugs } = exporterTo(folder);
    const { repair } = await folder.breaks();
    const id = await createDataSet();
    const { id: jobId, batchIds } = await run(id);
    const first = await job(jobId);
    expect(first).toMatchObject(FAILED);
    expect(await job(jobId)).toEqual(first);
    await repair();
    await advance(86_400_000);
    expect(await job(jobId)).toEqual(first);
    expect(await batch(batchIds[0] ?? '')).toMatchObject({
      status: 'failed',
      errors: [{ code: '0090000009' }],
    });
    expect(await dataSet(id)).toMatchObject({ lastBatchStatus: 'failed' });
    expect(await dataSet(id)).not.toHaveProperty('lastSuccessfulBatch');
    expect(failures).toHaveLength(1);
    expect(failures[0]?.message).toMatch(/^Could not write .*: .*ENOTDIR/);
    expect(bugs).toEqual([]);
    expect(await folder.found()).toEqual([]);
  });

  const catalog = '/data/foundation/catalog';
  it.each<[string, (batchId: string, dataSet: string) => string, number]>([
    ['its batch', (id) => `${catalog}/batches/${id}`, 200],
    ['the list of batches', () => `${catalog}/batches`, 200],
    ['the failed batches', () => `${catalog}/batches?status=failed`, 200],
    ['its files', (id) => `${exportPath}/batches/${id}/files`, 404],
    ['a file', (id) => `${exportPath}/files/${id}-1`, 404],
    ['a download', (id) => `${exportPath}/files/${id}-1?path=x`, 404],
    ['its report', (id) => `${exportPath}/batches/${id}/meta`, 200],
    ['its data set', (_, dataSet) => `${catalog}/dataSets/${dataSet}`, 200],
    ['the data sets', () => `${catalog}/dataSets`, 200],
    ['the last batches', (_, dataSet) => `${catalog}/lastBatches?dataSetId=${dataSet}`, 200],
    ['the files of the data set', (_, id) => `${catalog}/dataSetFiles?dataSetId=${id}`, 200],
    ['the preview', (_, dataSet) => `${exportPath}/datasets/${dataSet}/preview`, 200],
    ['the list of jobs', () => '/data/core/ups/export/jobs', 200],
    ['the jobs that succeeded', () => '/data/core/ups/export/jobs?status=SUCCEEDED', 200],
    ['a form without counters', () => '/editions/profile/data/core/ups/export/jobs', 200],
  ])('should have failed at the first look, if that is at %s', async (_, path, status) => {
    const { createDataSet, run, get, job, failures, bugs } = exporterTo(folder);
    const dataSet = await createDataSet();
    const kept = await run(dataSet);
    await job(kept.id);
    await folder.breaks();
    const lost = await run(dataSet);
    const [batchId = ''] = lost.batchIds;
    const look = () => get(path(batchId, dataSet));
    const first = await look();
    expect([first.status, failures.length]).toEqual([status, 1]);
    const second = await look();
    expect(second.text).toBe(first.text);
    expect(await job(lost.id)).toMatchObject(FAILED);
    expect(await job(kept.id)).toMatchObject({ status: 'SUCCEEDED' });
    expect(failures).toHaveLength(1);
    expect(bugs).toEqual([]);
  });

  it('should leave what its data set shows to the job before it', async () => {
    const { createDataSet, run, batch, batches, dataSet, get, job } = exporterTo(folder);
    const id = await createDataSet();
    const kept = await run(id);
    await job(kept.id);
    await folder.breaks();
    await run(id);
    const [lost] = (await run(id)).batchIds;
    const [shown = ''] = kept.batchIds;
    // Whatever is looked at first.
    expect(await dataSet(id)).toMatchObject({
      lastBatchId: lost,
      lastBatchStatus: 'failed',
      lastSuccessfulBatch: shown,
      lastFailedBatch: lost,
    });
    expect((await batch(shown))?.status).toBe('success');
    expect(Object.keys(await batches('?status=success'))).toEqual([shown]);
    const rows = await get(`${exportPath}/datasets/${id}/preview`);
    expect(rows.json<{ data: object[] }>().data.length).toBeGreaterThan(0);
  });

  it.each([false, true])(
    'should not make the job before it inactive, even until it is looked at: list %s',
    async (listed) => {
      const { createDataSet, run, batch, batches, job } = exporterTo(folder);
      const id = await createDataSet();
      const kept = await run(id);
      await job(kept.id);
      await folder.breaks();
      await run(id);
      const [shown = ''] = kept.batchIds;
      const seen = listed ? (await batches('?status=success'))[shown] : await batch(shown);
      expect(seen?.status).toBe('success');
    },
  );

  it('should fail all of its batches, and leave nothing of those that were written', async () => {
    // No file system takes a name as long as the second's.
    const good = 'a'.repeat(32);
    const long = 'b'.repeat(300);
    const world = worldOf(good, long);
    const { job, batches, get, failures } = exporterTo(folder, { world });
    expect(await job(7)).toMatchObject({ status: 'FAILED', errors: documentedErrors });
    const shown = await batches();
    expect([shown[good]?.status, shown[long]?.status]).toEqual(['failed', 'failed']);
    expect((await get(`${exportPath}/files/${good}-1`)).status).toBe(404);
    expect(failures).toHaveLength(1);
    expect(await folder.found()).toEqual([]);
  });

  it('should have failed when its files were taken away, and cannot be made again', async () => {
    const { createDataSet, run, job, pathOf, bytes, failures, bugs } = exporterTo(folder);
    const { id, batchIds } = await run(await createDataSet());
    const path = await pathOf(batchIds[0] ?? '');
    expect((await job(id)).status).toBe('SUCCEEDED');
    await folder.breaks();
    expect((await bytes(path)).status).toBe(404);
    expect(failures).toHaveLength(1);
    expect(await job(id)).toMatchObject(FAILED);
    expect((await bytes(path)).status).toBe(404);
    expect(failures).toHaveLength(1);
    expect(bugs).toEqual([]);
  });

  it('should be told of once, however many look at a time', async () => {
    const { createDataSet, run, job, batches, list, dataSet, failures } = exporterTo(folder);
    await folder.breaks();
    const id = await createDataSet();
    const { id: jobId } = await run(id);
    const looks = Array.from({ length: 5 }, () => [job(jobId), list(), batches(), dataSet(id)]);
    await Promise.all(looks.flat());
    expect(await job(jobId)).toMatchObject(FAILED);
    expect(failures).toHaveLength(1);
  });

  it('should be no matter of other tenants, nor of later jobs when all is well again', async () => {
    const { createDataSet, run, order, advance, cancel, job, download, as } = exporterTo(folder);
    const { repair } = await folder.breaks();
    const id = await createDataSet();
    const lost = await run(id);
    const other = as({ 'x-sandbox-name': 'dev' });
    const theirs = await other.run(await other.createDataSet());
    expect(await other.job(theirs.id)).toMatchObject({ status: 'SUCCEEDED' });
    expect((await other.download(theirs.batchIds[0] ?? '')).status).toBe(200);
    expect(await job(lost.id)).toMatchObject(FAILED);
    expect((await cancel(lost.id)).status).toBe(200);
    expect(await job(lost.id)).toMatchObject(FAILED);

    const next = await order(id);
    expect(next.batchIds[0]).toMatch(/^[0-9a-f]{32}$/);
    await advance(JOB_MS - 1);
    expect(await job(next.id)).toMatchObject({ status: 'PROCESSING' });
    await repair();
    await advance(1);
    expect(await job(next.id)).toMatchObject({ status: 'SUCCEEDED' });
    expect((await download(next.batchIds[0] ?? '')).status).toBe(200);
    expect((await folder.found()).every((path) => path.endsWith('.parquet'))).toBe(true);
  });

  it('should fail in a tenant that nobody has written, at the first look too', async () => {
    const { job, dataSet, batches, failures } = exporterTo(folder, { world: 'documented' });
    await folder.breaks();
    const id = '5cf6bcf79ecc7c14530fe436';
    const first = await dataSet(id);
    expect(first).toMatchObject({ lastBatchStatus: 'failed' });
    expect(first).not.toHaveProperty('lastSuccessfulBatch');
    expect(first?.lastFailedBatch).toBe(first?.lastBatchId);
    expect(await dataSet(id)).toEqual(first);
    expect(await job(24115)).toMatchObject({ status: 'FAILED' });
    const before = failures.length;
    expect(Object.values(await batches(`?dataSet=${id}`)).map(({ status }) => status)).toEqual([
      'failed',
      'failed',
    ]);
    expect(failures.length).toBe(before);
  });
});

describe('a job that writes nothing', () => {
  it.each(['fails-writing', 'fails-exporting', 'stuck'])(
    'should not mind a folder that cannot be written: %s',
    async (script) => {
      const { createDataSet, run, job, failures } = exporterTo(folder);
      await folder.breaks();
      const { id } = await run(await createDataSet(), { script });
      await job(id);
      expect(failures).toEqual([]);
    },
  );
});
