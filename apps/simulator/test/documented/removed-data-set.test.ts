import { editionNames } from '@aep-sim/types';
import { expect, it } from 'vitest';
import type { WorldJob } from '../../src/tenants/worlds/world.ts';
import { dataSetsPath, jobsPath, startAt } from '../callers/caller.ts';
import { worldOf } from '../callers/data-access.ts';
import { createExporter } from '../callers/exporter.ts';
import { withBatch } from '../callers/with-batch.ts';

it.each([
  ['queued', 0],
  ['exporting', 600],
  ['writing', 2000],
])('should fail a job whose data set is removed while it is %s', async (_, afterMs) => {
  const { createDataSet, order, advance, job, list, call, clock, bugs, get } = createExporter();
  const id = await createDataSet();
  const { id: jobId } = await order(id);
  await advance(afterMs);
  expect((await call('DELETE', `/data/foundation/catalog/dataSets/${id}`)).status).toBe(200);
  const { now } = await clock();
  const failed = await job(jobId);
  expect(failed).toMatchObject({
    status: 'FAILED',
    updateTime: now,
    destination: { batchId: '' },
    errors: [{ code: '0100000003' }],
    metrics: { totalTime: { endTimeInMs: now }, profileExportTime: {} },
  });
  for (const edition of ['tutorial', 'segmentation-2020', 'segmentation', 'profile']) {
    const shown = await get(`/editions/${edition}${jobsPath}/${jobId}`);
    expect([shown.status, shown.json<{ status: string }>().status]).toEqual([200, 'FAILED']);
  }
  expect((await list('?status=FAILED')).records).toEqual([failed]);
  expect((await list('?status=NEW')).records).toEqual([]);
  await advance(86_400_000);
  expect(await job(jobId)).toEqual(failed);
  expect((await clock()).nextChangeAt).toBeNull();
  expect(bugs).toEqual([]);
});

it('should be what the batch of an ended job is missed for, wherever it is asked for', async () => {
  const { dataSetId: id, batchId, call, get } = await withBatch();
  await call('DELETE', `/data/foundation/catalog/dataSets/${id}`);
  const access = '/data/foundation/export';
  for (const path of [
    `/data/foundation/catalog/batches/${batchId}`,
    `${access}/batches/${batchId}/files`,
    `${access}/batches/${batchId}/failed`,
    `/_sim/batches/${batchId}/rows`,
  ]) {
    const { status, text } = await get(path);
    expect([path, status]).toEqual([path, 404]);
    expect(text).toMatch(new RegExp(`[:;] its dataset ${id} was deleted`));
  }
});

it('should leave jobs alone that have ended, that are being cancelled, or that export elsewhere', async () => {
  const { createDataSet, order, advance, job, cancel, call } = createExporter();
  const [id, other] = [await createDataSet(), await createDataSet()];
  const ended = await order(id);
  await advance(3000);
  const cancelled = await order(id);
  const elsewhere = await order(other);
  await advance(600);
  await cancel(cancelled.id);
  await call('DELETE', `/data/foundation/catalog/dataSets/${id}`);
  expect((await job(ended.id)).status).toBe('SUCCEEDED');
  expect((await job(cancelled.id)).status).toBe('CANCELLING');
  await advance(3000);
  expect((await job(cancelled.id)).status).toBe('CANCELLED');
  expect((await job(elsewhere.id)).status).toBe('SUCCEEDED');
});

const dataSetId = '5b020a27e7040801dedba61b';

it('should leave a job as it is whose cancel was asked for before it was created', async () => {
  const [job] = worldOf('b').jobs as [WorldJob];
  const world = { ...worldOf(), jobs: [{ ...job, createdAt: startAt + 1000 }] };
  const [one, other] = [createExporter({ world }), createExporter({ world })];
  for (const caller of [one, other]) await caller.cancel(job.id);
  await one.call('DELETE', `${dataSetsPath}/${dataSetId}`);
  for (const caller of [one, other]) await caller.advance(2000);
  const cancelled = await one.job(job.id);
  expect(cancelled).toMatchObject({ status: 'CANCELLED', updateTime: startAt + 1500 });
  expect(cancelled).toEqual(await other.job(job.id));
});

it('should fail an observed job that runs', async () => {
  const [job] = worldOf('b').jobs as [WorldJob];
  const running = { ...job, createdAt: startAt - 600, observed: true };
  const caller = createExporter({ world: { ...worldOf(), jobs: [running] } });
  expect((await caller.job(job.id)).status).toBe('PROCESSING');
  await caller.call('DELETE', `${dataSetsPath}/${dataSetId}`);
  expect(await caller.job(job.id)).toMatchObject({ status: 'FAILED', updateTime: startAt });
});

it('should fail all jobs of a data set at once, however many', async () => {
  const { createDataSet, order, list, call } = createExporter();
  const id = await createDataSet();
  for (let made = 0; made < 250; made += 1) await order(id);
  await call('DELETE', `/data/foundation/catalog/dataSets/${id}`);
  expect((await list('?status=FAILED')).records).toHaveLength(250);
});

const perSegment = { segments: ['a', 'b'] };
const catalogBatches = '/data/foundation/catalog/batches';

it.each(editionNames)(
  'should show it in the words of the edition, in each batch: %s',
  async (edition) => {
    const { createDataSet, order, advance, call, get, bugs } = createExporter();
    const [id, other] = [await createDataSet(), await createDataSet()];
    const jobs = [await order(id), await order(id, perSegment), await order(other, perSegment)];
    const ids = (await get(`/_sim/jobs`)).json<{ jobs: { id: number; batches: string[] }[] }>()
      .jobs;
    await advance(2000);
    await call('DELETE', `${dataSetsPath}/${id}`);
    const { records } = (await get(`/editions/${edition}${jobsPath}`)).json<{
      records: readonly Failed[];
    }>();
    for (const [index, { id: jobId }] of jobs.entries()) {
      const shown = (await get(`/editions/${edition}${jobsPath}/${jobId}`)).json<Failed>();
      const listed = records.find((one) => one.id === jobId);
      const batches = ids.find((one) => one.id === jobId)?.batches ?? [];
      const found = await Promise.all(batches.map((batch) => get(`${catalogBatches}/${batch}`)));
      for (const one of [shown, listed]) {
        if (index === 2) {
          expect(one?.status).toBe('PROCESSING');
          continue;
        }
        const msg = `Error in Export Job: dataset ${id} was deleted before the job finished`;
        expect(one).toMatchObject({ status: 'FAILED', errors: [{ code: '0100000003', msg }] });
        expect(batchIdsIn(one?.destination).filter((batch) => batch !== '')).toEqual([]);
      }
      expect(found.map(({ status }) => status)).toEqual(
        batches.map(() => (index === 2 ? 200 : 404)),
      );
    }
    expect(bugs).toEqual([]);
  },
);

it('should end a job once, however a cancel and the removal race', async () => {
  for (let round = 0; round < 12; round += 1) {
    const { createDataSet, order, advance, cancel, call, job, list } = createExporter();
    const id = await createDataSet();
    const { id: jobId } = await order(id);
    await advance([0, 600, 1900][round % 3] ?? 0);
    const remove = () => call('DELETE', `${dataSetsPath}/${id}`);
    const steps = round % 2 === 0 ? [remove, () => cancel(jobId)] : [() => cancel(jobId), remove];
    await Promise.all(steps.map((step) => step()));
    const first = round % 2 === 0 ? 'FAILED' : 'CANCELLING';
    expect((await job(jobId)).status).toBe(first);
    await advance(3000);
    const ended = await job(jobId);
    expect(ended.status).toBe(first === 'FAILED' ? 'FAILED' : 'CANCELLED');
    expect(ended.errors?.length).toBe(first === 'FAILED' ? 1 : undefined);
    // Neither has anything left to do.
    await Promise.all([cancel(jobId), remove()]);
    expect(await job(jobId)).toEqual(ended);
    expect((await list()).records).toEqual([ended]);
  }
});

interface Failed {
  readonly id: number;
  readonly status: string;
  readonly destination: Destination;
}

interface Destination {
  readonly batchId?: string;
  readonly batches?: { readonly batchId: string } | readonly { readonly batchId: string }[];
}

function batchIdsIn({ batchId, batches }: Destination = {}): readonly string[] {
  const each = [batches ?? []].flat().map((batch) => batch.batchId);
  return batchId === undefined ? each : [batchId, ...each];
}
