import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { JobFacts } from '../../src/core/job-facts.ts';
import { worldOf } from '../callers/data-access.ts';
import { createExporter, exportPath, JOB_MS } from '../callers/exporter.ts';
import { createFolder, type ExportFolder, exporterTo, home } from './export-folder.ts';

let folder: ExportFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.remove());

describe('files in a folder', () => {
  it('should come when the job is seen to have succeeded, and equal the downloads', async () => {
    const { createDataSet, order, advance, job, download, get } = exporterTo(folder);
    const { id, batchIds } = await order(await createDataSet(), { segments: ['a', 'b'] });
    await advance(JOB_MS - 1);
    await job(id);
    expect(await folder.found()).toEqual([]);
    await advance(1);
    expect((await job(id)).status).toBe('SUCCEEDED');
    const paths = await folder.whole(2);
    for (const batchId of batchIds) {
      const parts = await get(`${exportPath}/files/${batchId}-1`);
      const name = parts.json<{ data: { name: string }[] }>().data[0]?.name;
      const path = paths.find((each) => each === `${home}/${id}-${batchId}/${name}`) ?? 'missing';
      const { bytes } = await download(batchId);
      expect(new Uint8Array(await readFile(join(folder.dir, path)))).toEqual(bytes);
    }
  });

  it('should be those of each job of a world', async () => {
    const { jobs, dataSets } = worldOf('b');
    const [one] = jobs as [JobFacts];
    const request = { ...one.request, fields: 'person' };
    const other = { ...one, id: 8, request, batchIds: ['c'] };
    const { job } = exporterTo(folder, { world: { jobs: [one, other], dataSets } });
    for (const { id } of [one, other]) expect((await job(id)).status).toBe('SUCCEEDED');
    const paths = await folder.whole(2);
    expect(paths.map((path) => dirname(path))).toEqual([`${home}/7-b`, `${home}/8-c`]);
    const [first, second] = await Promise.all(
      paths.map((path) => readFile(join(folder.dir, path))),
    );
    expect(first).not.toEqual(second);
  });

  it('should equal those in memory', async () => {
    const inFolder = exporterTo(folder);
    const memory = createExporter();
    const [one] = (await inFolder.run(await inFolder.createDataSet())).batchIds;
    const [two] = (await memory.run(await memory.createDataSet())).batchIds;
    expect(await inFolder.files(one ?? '')).toEqual(await memory.files(two ?? ''));
    expect((await inFolder.download(one ?? '')).bytes).toEqual(
      (await memory.download(two ?? '')).bytes,
    );
  });

  it('should stay when their tenant starts anew, and be the same when it does the same', async () => {
    const { createDataSet, run, download, call } = exporterTo(folder);
    const before = await run(await createDataSet());
    const { bytes } = await download(before.batchIds[0] ?? '');
    const paths = await folder.found();
    await call('POST', '/_sim/reset');
    expect(await folder.found()).toEqual(paths);
    const after = await run(await createDataSet());
    expect(after).toEqual(before);
    expect((await download(after.batchIds[0] ?? '')).bytes).toEqual(bytes);
    expect(await folder.found()).toEqual(paths);
  });
});
