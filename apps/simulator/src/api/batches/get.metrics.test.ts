import { describe, expect, it } from 'vitest';
import { jobsPath, startAt } from '../../../test/callers/caller.ts';
import { createExporter, JOB_MS, type Order } from '../../../test/callers/exporter.ts';

describe('the metrics of a batch', () => {
  it('should be its rows, as the files and the counter of the job have them', async () => {
    const { createDataSet, run, batch, files, call } = createExporter();
    const { id, batchIds } = await run(await createDataSet(), { segments: ['a', 'b', 'c'] });
    const rows: number[] = [];
    for (const batchId of batchIds) {
      const shown = await batch(batchId);
      const [file] = (await files(batchId)).data;
      rows.push(Number(file?.records));
      expect(shown?.metrics).toEqual({
        recordsRead: Number(file?.records),
        recordsWritten: Number(file?.records),
        recordsFailed: 0,
        startTime: startAt + 1800,
        endTime: startAt + JOB_MS,
      });
    }
    // The segments draw different members, so that a mix-up of the batches would show.
    expect(new Set(rows).size).toBeGreaterThan(1);
    const job = (await call('GET', `${jobsPath}/${id}`)).json<{
      metrics: { totalExportedProfileCounter: number };
    }>();
    expect(job.metrics.totalExportedProfileCounter).toBe(rows.reduce((sum, n) => sum + n, 0));
  });

  it('should be all that the counter of the job counts, when it fails in part', async () => {
    const { createDataSet, run, batch, call } = createExporter();
    const what = { script: 'partly-fails', segments: ['a', 'b', 'c'] };
    const { id, batchIds } = await run(await createDataSet(), what);
    const shown = await Promise.all(batchIds.map(batch));
    const rows = shown.map((one) => one?.metrics.recordsWritten ?? 0);
    const { metrics } = (await call('GET', `${jobsPath}/${id}`)).json<{
      metrics: { totalExportedProfileCounter: number };
    }>();
    expect(rows[1]).toBe(0);
    expect(metrics.totalExportedProfileCounter).toBe(rows.reduce((sum, n) => sum + n, 0));
  });

  it('should be zero for a batch without rows, not absent', async () => {
    const { createDataSet, run, batch, files } = createExporter({ population: 0 });
    const { batchIds } = await run(await createDataSet());
    expect((await batch(batchIds[0] ?? ''))?.metrics).toMatchObject({ recordsWritten: 0 });
    expect((await files(batchIds[0] ?? '')).data).toMatchObject([{ records: '0' }]);
  });

  const unknownEventField = {
    body: { additionalFields: { eventList: { fields: 'environment.shoeSize' } } },
  };
  const unknownField = { body: { fields: 'person.name.firstName, person.shoeSize' } };
  it.each<[string, Order, string, string | RegExp]>([
    [
      'fails-writing',
      { script: 'fails-writing' },
      '0090000009',
      /^Error writing profiles to output path '/,
    ],
    ['fails-exporting', { script: 'fails-exporting' }, '0100000003', /^Error in Export Job$/],
    [
      'an unknown field',
      unknownField,
      '0100000003',
      /^Error in Export Job: fields: .*person\.shoeSize/,
    ],
    [
      'an unknown field of events',
      unknownEventField,
      '0100000003',
      /^Error in Export Job: additionalFields.*shoeSize/,
    ],
    ['stuck, with an unknown field', { ...unknownField, script: 'stuck' }, '0100000003', /shoeS/],
  ])('should say why it has failed: %s', async (_, what, code, why) => {
    const { createDataSet, run, batch, job } = createExporter();
    const { id, batchIds } = await run(await createDataSet(), what);
    const description = expect.stringMatching(why) as string;
    expect(await batch(batchIds[0] ?? '')).toMatchObject({
      status: 'failed',
      metrics: { failureReason: description },
      errors: [{ code, description }],
    });
    const failed = await job(id);
    expect([failed.status, failed.destination.batchId, failed.errors?.[0]?.code]).toEqual([
      'FAILED',
      '',
      code,
    ]);
  });
});
