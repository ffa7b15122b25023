import type { DataSetPreview } from '@aep-sim/types';
import fc from 'fast-check';
import { expect } from 'vitest';
import { dataSetsPath, jobsPath } from '../../callers/caller.ts';
import { batchesPath, exportPath } from '../../callers/exporter.ts';
import { type Model, type ModelDataSet, type ModelJob, nth, type Real } from './model.ts';

type Command = fc.AsyncCommand<Model, Real>;

/** A batch as Catalog shows it. */
export async function lookAtBatch(
  model: Model,
  real: Real,
  job: ModelJob,
  index: number,
): Promise<void> {
  const id = job.batchIds[index] ?? '';
  if (job.dataSet.gone) {
    expect((await real.get(`${batchesPath}/${id}`)).status).toBe(404);
    return;
  }
  const batch = await real.batch(id);
  expect(batch?.status).toBe(model.batchStatus(job, index));
  expect(batch?.relatedObjects).toEqual([{ type: 'dataSet', id: job.dataSet.id }]);
  const records = batch?.metrics?.recordsWritten;
  const isWritten = model.isWritten(job, index);
  expect(records).toBe(isWritten ? model.rowsOf(job, index, records ?? -1) : undefined);
}

/** A batch's files, as Data Access lists them. */
export async function lookAtFiles(
  model: Model,
  real: Real,
  job: ModelJob,
  index: number,
): Promise<void> {
  const id = job.batchIds[index] ?? '';
  if (!model.isReadable(job, index)) {
    for (const path of [`batches/${id}/files`, `files/${id}-1`, `files/${id}-1?path=part`]) {
      expect((await real.get(`${exportPath}/${path}`)).status).toBe(404);
    }
    return;
  }
  const { data, _page } = await real.files(id);
  expect([data.length, _page.count]).toEqual([1, 1]);
  const records = Number(data[0]?.records);
  expect(records).toBe(model.rowsOf(job, index, records));
}

/** Downloads a batch's file, wholly or a part of it. */
async function download(
  model: Model,
  real: Real,
  { job, index, from }: { job: ModelJob; index: number; from?: number },
): Promise<void> {
  if (!model.isReadable(job, index)) {
    await lookAtFiles(model, real, job, index);
    return;
  }
  const id = job.batchIds[index] ?? '';
  const path = await real.pathOf(id);
  const { bytes, status } = await real.bytes(path);
  const known = model.bytes.get(id) ?? bytes;
  model.bytes.set(id, known);
  expect(status).toBe(200);
  expect(Buffer.from(bytes).equals(known)).toBe(true);
  expect(Buffer.from(bytes.slice(-4)).toString()).toBe('PAR1');
  if (from === undefined) return;
  const part = await real.bytes(path, { range: `bytes=${from}-${from + 99}` });
  expect(part.status).toBe(206);
  expect(part.bytes).toEqual(known.slice(from, from + 100));
}

/** A data set as Catalog shows it, its files and its first rows. */
export async function lookAtDataSet(
  model: Model,
  real: Real,
  dataSet: ModelDataSet,
): Promise<void> {
  const { id, viewId } = dataSet;
  const preview = await real.get(`${exportPath}/datasets/${id}/preview`);
  if (dataSet.gone) {
    expect((await real.get(`${dataSetsPath}/${id}`)).status).toBe(404);
    expect(preview.status).toBe(404);
    return;
  }
  const newest = model.jobs.findLast((job) => job.dataSet === dataSet);
  const shownJob = model.shownJob(dataSet);
  const shown = model.idsOf(shownJob, 'success');
  const found = await real.dataSet(id);
  expect({
    lastBatchId: found?.lastBatchId,
    lastBatchStatus: found?.lastBatchStatus,
    lastSuccessfulBatch: found?.lastSuccessfulBatch,
    lastFailedBatch: found?.lastFailedBatch,
  }).toEqual({
    lastBatchId: newest?.batchIds.at(-1),
    lastBatchStatus: newest && model.batchStatus(newest, newest.batchIds.length - 1),
    lastSuccessfulBatch: shown.at(-1),
    lastFailedBatch: model.idsOf(model.failedJob(dataSet), 'failed').at(-1),
  });
  const files = await real.get(`${dataSetsPath}/${id}/views/${viewId}/files`);
  expect(Object.keys(files.json<object>())).toEqual(shown.map((batchId) => `${batchId}-1`));
  const rows = preview.json<DataSetPreview>().data.length;
  if (shownJob?.people) {
    const counts = shownJob.batchIds.map((_, index) =>
      model.isWritten(shownJob, index) ? model.rowsOf(shownJob, index, 0) : 0,
    );
    expect(rows).toBe(counts.reduce((sum, count) => sum + count, 0));
  } else if (!shownJob) expect(rows).toBe(0);
}

/** A data set's batches, and all of the tenant's: the newest job's first. */
export async function lookAtBatches(
  model: Model,
  real: Real,
  dataSet: ModelDataSet,
): Promise<void> {
  const all = model.jobs.toReversed().filter((job) => !job.dataSet.gone);
  const statuses = (jobs: readonly ModelJob[]) =>
    jobs.flatMap((job) => job.batchIds.map((id, at) => [id, model.batchStatus(job, at)]));
  const seen = async (query: string) =>
    Object.entries(await real.batches(query)).map(([id, { status }]) => [id, status]);
  expect(await seen('?limit=100')).toEqual(statuses(all).slice(0, 100));
  const own = statuses(all.filter((job) => job.dataSet === dataSet));
  expect(await seen(`?limit=100&dataSet=${dataSet.id}`)).toEqual(own.slice(0, 100));
  const read = own.filter(([, status]) => status === 'success' || status === 'failed');
  expect(await seen(`?dataSet=${dataSet.id}&status=active,failure`)).toEqual(read.slice(0, 20));
}

/** A job: its status, and what it counted. */
export async function lookAtJob(model: Model, real: Real, job: ModelJob): Promise<void> {
  const { status, metrics } = (await real.get(`${jobsPath}/${job.id}`)).json<{
    status: string;
    metrics: { totalExportedProfileCounter?: number };
  }>();
  expect(status).toBe(model.jobStatus(job));
  const total = metrics.totalExportedProfileCounter;
  const written = job.batchIds.flatMap((_, index) => (model.isWritten(job, index) ? [index] : []));
  if (status !== 'SUCCEEDED') expect(total).toBeUndefined();
  else if (job.people || written.length === 1) {
    const rows = written.map((index) => model.rowsOf(job, index, total ?? -1));
    expect(total).toBe(rows.reduce((sum, count) => sum + count, 0));
  }
}

class LookAtBatch implements Command {
  readonly kind: 'catalog' | 'files' | 'whole' | 'part';
  readonly which: number;
  readonly index: number;
  readonly from: number;
  constructor(kind: LookAtBatch['kind'], which: number, index: number, from: number) {
    this.kind = kind;
    this.which = which;
    this.index = index;
    this.from = from;
  }
  check = ({ jobs }: Model) => jobs.length > 0;
  async run(model: Model, real: Real): Promise<void> {
    const job = nth(model.jobs, this.which) as ModelJob;
    const index = this.index % job.batchIds.length;
    if (this.kind === 'catalog') await lookAtBatch(model, real, job, index);
    else if (this.kind === 'files') await lookAtFiles(model, real, job, index);
    else {
      const part = this.kind === 'part' ? { from: this.from } : {};
      await download(model, real, { job, index, ...part });
    }
  }
  toString = () => `LookAtBatch(${this.kind}, ${this.which}, ${this.index}, ${this.from})`;
}

class LookAtDataSet implements Command {
  readonly which: number;
  constructor(which: number) {
    this.which = which;
  }
  check = ({ dataSets }: Model) => dataSets.length > 0;
  async run(model: Model, real: Real): Promise<void> {
    const dataSet = nth(model.dataSets, this.which) as ModelDataSet;
    await lookAtDataSet(model, real, dataSet);
    await lookAtBatches(model, real, dataSet);
  }
  toString = () => `LookAtDataSet(${this.which})`;
}

class LookAtJob implements Command {
  readonly which: number;
  constructor(which: number) {
    this.which = which;
  }
  check = ({ jobs }: Model) => jobs.length > 0;
  async run(model: Model, real: Real): Promise<void> {
    await lookAtJob(model, real, nth(model.jobs, this.which) as ModelJob);
  }
  toString = () => `LookAtJob(${this.which})`;
}

const number = fc.nat(7);
const kind = fc.constantFrom<LookAtBatch['kind']>('catalog', 'files', 'whole', 'part');

export const looks: fc.Arbitrary<Command>[] = [
  fc.tuple(kind, number, fc.nat(2), fc.nat(500)).map((args) => new LookAtBatch(...args)),
  fc.tuple(kind, number, fc.nat(2), fc.nat(500)).map((args) => new LookAtBatch(...args)),
  number.map((which) => new LookAtDataSet(which)),
  number.map((which) => new LookAtJob(which)),
];
