import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jobsPath } from '../callers/caller.ts';
import { exportPath } from '../callers/exporter.ts';
import { observedStore } from '../stores/observed-store.ts';
import { createFolder, type ExportFolder, exporterTo } from './export-folder.ts';

let folder: ExportFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

const catalog = '/data/foundation/catalog';

/** What wants the files of a batch, or of its data set. */
const wanting: [what: string, path: (batchId: string, dataSet: string) => string][] = [
  ['its files', (id) => `${exportPath}/batches/${id}/files`],
  ['a file', (id) => `${exportPath}/files/${id}-1`],
  ['a download', (id) => `${exportPath}/files/${id}-1?path=x`],
  ['the files of the data set', (_, id) => `${catalog}/dataSetFiles?dataSetId=${id}`],
];

/** What shows the job, its batch and its data set, and none of their files. */
const showing: [what: string, path: (batchId: string, dataSet: string) => string][] = [
  ['its batch', (id) => `${catalog}/batches/${id}`],
  ['the batches', () => `${catalog}/batches`],
  ['its data set', (_, id) => `${catalog}/dataSets/${id}`],
  ['the data sets', () => `${catalog}/dataSets`],
  ['the last batches', (_, id) => `${catalog}/lastBatches?dataSetId=${id}`],
  ['the preview', (_, id) => `${exportPath}/datasets/${id}/preview`],
  ['the jobs', () => jobsPath],
  ['the jobs that succeeded', () => `${jobsPath}?status=SUCCEEDED`],
  ['a form without counters', () => `/editions/profile${jobsPath}`],
];

describe('a file that cannot be written', () => {
  it.each(wanting)('should be a 503 of its own, told of once, at %s', async (_, path) => {
    const { createDataSet, run, get, failures, bugs } = exporterTo(folder);
    const dataSet = await createDataSet();
    await folder.breaks();
    const { batchIds } = await run(dataSet);
    const answer = await get(path(batchIds[0] ?? '', dataSet));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.json()).toEqual({
      type: '/placeholder/type/uri',
      status: 503,
      title: 'ServiceUnavailableError',
      detail: 'The file cannot be written. See the log of the simulator.',
    });
    expect(answer.text).not.toContain(folder.dir);
    expect(failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Cannot write .*: a part of its path is a file \(ENOTDIR\)\.$/),
    ]);
    expect(bugs).toEqual([]);
  });

  it.each(showing)('should not show at %s', async (_, path) => {
    const { store, watch } = observedStore();
    const { createDataSet, run, get, failures, bugs } = exporterTo(folder, { store });
    const dataSet = await createDataSet();
    const { batchIds } = await run(dataSet);
    const look = () => watch(() => get(path(batchIds[0] ?? '', dataSet)));
    const before = await look();
    await folder.breaks();
    expect((await get(`${exportPath}/batches/${batchIds[0]}/files`)).status).toBe(503);
    const after = await look();
    expect(after.result).toMatchObject({ status: 200, text: before.result.text });
    expect(after.calls).not.toContain('commit');
    expect(failures).toHaveLength(1);
    expect(bugs).toEqual([]);
  });

  it('should be tried again at the next look, and be there when it can be written', async () => {
    const { createDataSet, run, job, batch, files, get, failures } = exporterTo(folder);
    const { repair } = await folder.breaks();
    const { id, batchIds } = await run(await createDataSet());
    const [batchId = ''] = batchIds;
    const look = async () => (await get(`${exportPath}/batches/${batchId}/files`)).status;
    expect([await look(), await look(), failures.length]).toEqual([503, 503, 2]);
    await repair();
    expect([await look(), failures.length]).toEqual([200, 2]);
    expect((await files(batchId))._page.count).toBe(1);
    expect(await job(id)).toMatchObject({ status: 'SUCCEEDED', destination: { batchId } });
    expect((await batch(batchId))?.status).toBe('success');
  });

  it('should be told of once, however many look at a time', async () => {
    const { createDataSet, run, get, failures } = exporterTo(folder);
    await folder.breaks();
    const id = await createDataSet();
    const [batchId] = (await run(id)).batchIds;
    const looks = wanting.flatMap(([, path]) => Array(3).fill(path(batchId ?? '', id)));
    const answers = await Promise.all(looks.map((path) => get(path)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(failures).toHaveLength(1);
  });

  it('should leave what its data set shows, and the other batches of its job, as they are', async () => {
    const { createDataSet, run, batch, dataSet, get, files } = exporterTo(folder);
    const id = await createDataSet();
    const before = await run(id);
    await files(before.batchIds[0] ?? '');
    const { repair } = await folder.breaks();
    const lost = await run(id, { segments: ['one', 'two'] });
    const [first = '', second = ''] = lost.batchIds;
    expect((await get(`${exportPath}/batches/${first}/files`)).status).toBe(503);
    await repair();
    expect((await get(`${exportPath}/batches/${second}/files`)).status).toBe(200);
    expect(await dataSet(id)).toMatchObject({
      lastBatchId: second,
      lastBatchStatus: 'success',
      lastSuccessfulBatch: second,
    });
    expect((await batch(before.batchIds[0] ?? ''))?.status).toBe('inactive');
  });

  it('should be made again when it was taken away, or be a 503 while it cannot be', async () => {
    const { createDataSet, run, pathOf, bytes, failures, bugs } = exporterTo(folder);
    const { batchIds } = await run(await createDataSet());
    const path = await pathOf(batchIds[0] ?? '');
    const whole = await bytes(path);
    const { repair } = await folder.breaks();
    expect((await bytes(path)).status).toBe(503);
    expect(failures).toHaveLength(1);
    await repair();
    expect(await bytes(path)).toMatchObject({ status: 200, bytes: whole.bytes });
    expect(bugs).toEqual([]);
  });

  it('should be no matter of other tenants', async () => {
    const { createDataSet, run, get, as } = exporterTo(folder);
    await folder.breaks();
    const lost = await run(await createDataSet());
    expect((await get(`${exportPath}/batches/${lost.batchIds[0]}/files`)).status).toBe(503);
    const other = as({ 'x-sandbox-name': 'dev' });
    const theirs = await other.run(await other.createDataSet());
    expect((await other.download(theirs.batchIds[0] ?? '')).status).toBe(200);
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
