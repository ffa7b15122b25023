import { describe, expect, it } from 'vitest';
import { createExporter, exportPath, JOB_MS } from '../../../test/callers/exporter.ts';

const BEGUN = 'its job has not started';
const RUNNING = 'its job has not finished';
const FAILED = 'it failed';
const CANCELLED = 'its job was cancelled';

function withJob(script?: string) {
  const exporter = createExporter();
  const ready = (async () => {
    const job = await exporter.order(await exporter.createDataSet(), script ? { script } : {});
    return { ...job, batchId: job.batchIds[0] ?? '' };
  })();
  /** The reason that all calls for the files give alike; undefined where there are files. */
  const why = async (): Promise<string | undefined> => {
    const { batchId } = await ready;
    const paths = [
      `batches/${batchId}/files`,
      `files/${batchId}-1`,
      `files/${batchId}-1?path=x`,
      `files/${batchId}-7`,
    ];
    const answers = await Promise.all(paths.map((path) => exporter.get(`${exportPath}/${path}`)));
    if (answers[0]?.status === 200) return undefined;
    const reasons = answers.map(({ status, json }) => {
      const { title, detail } = json<{ title: string; detail: string }>();
      expect([status, title]).toEqual([404, 'NotFoundError']);
      return detail;
    });
    expect(new Set(reasons).size).toBe(1);
    const [, reason] = /^Batch \w+ has no files: (.*)\.$/.exec(reasons[0] ?? '') ?? [];
    return reason ?? reasons[0];
  };
  return { ...exporter, ready, why };
}

describe('the files of a batch', () => {
  it('should be there from the millisecond on at which the job has ended', async () => {
    const { ready, why, advance } = withJob();
    await ready;
    expect(await why()).toBe(BEGUN);
    await advance(499);
    expect(await why()).toBe(BEGUN);
    await advance(1);
    expect(await why()).toBe(RUNNING);
    await advance(JOB_MS - 501);
    expect(await why()).toBe(RUNNING);
    await advance(1);
    expect(await why()).toBeUndefined();
  });

  it.each([
    ['fails-exporting', 2000],
    ['fails-writing', 3000],
  ])('should never be there of a job that %s', async (script, afterMs) => {
    const { ready, why, advance } = withJob(script);
    await ready;
    await advance(afterMs - 1);
    expect(await why()).toBe(RUNNING);
    await advance(1);
    expect(await why()).toBe(FAILED);
    await advance(86_400_000);
    expect(await why()).toBe(FAILED);
  });

  it('should never be there of a job that is stuck, nor when that is cancelled', async () => {
    const { ready, why, advance, cancel } = withJob('stuck');
    const { id } = await ready;
    await advance(86_400_000);
    expect(await why()).toBe(RUNNING);
    await cancel(id);
    expect(await why()).toBe(RUNNING);
    await advance(500);
    expect(await why()).toBe(CANCELLED);
  });

  it.each([0, 1, 500, 1800, 2700, 2999])(
    'should never be there of a job that was cancelled %i ms after its creation',
    async (afterMs) => {
      const { ready, why, advance, cancel } = withJob();
      const { id } = await ready;
      if (afterMs > 0) await advance(afterMs);
      await cancel(id);
      expect(await why()).toBe(RUNNING);
      await advance(499);
      expect(await why()).toBe(RUNNING);
      await advance(1);
      expect(await why()).toBe(CANCELLED);
      await advance(JOB_MS);
      expect(await why()).toBe(CANCELLED);
    },
  );

  it('should stay when their job is cancelled after its end', async () => {
    const { ready, why, advance, cancel, download } = withJob();
    const { id, batchId } = await ready;
    await advance(JOB_MS);
    const { bytes } = await download(batchId);
    await cancel(id);
    await advance(JOB_MS);
    expect(await why()).toBeUndefined();
    expect((await download(batchId)).bytes).toEqual(bytes);
  });

  it('should be there of the batches alone that were written, when a job fails in part', async () => {
    const { createDataSet, run, get, download, files } = createExporter();
    const { batchIds } = await run(await createDataSet(), {
      script: 'partly-fails',
      segments: ['a', 'b', 'c', 'd'],
    });
    const answers = await Promise.all(
      batchIds.map((id) => get(`${exportPath}/batches/${id}/files`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 404]);
    expect(answers[1]?.text).toContain(FAILED);
    expect((await get(`${exportPath}/files/${batchIds[3]}-1`)).status).toBe(404);
    for (const id of [batchIds[0] ?? '', batchIds[2] ?? '']) {
      expect((await download(id)).bytes.length).toBe(Number((await files(id)).data[0]?.size));
    }
  });
});
