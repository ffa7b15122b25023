import type { Batch, BatchRows, DataSetPreview, JobDetail, JobList } from '@aep-sim/types';
import { expect } from 'vitest';
import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import { batchesPath, type Exporter, exportPath } from '../callers/exporter.ts';
import type { Witness } from '../parquet/parquet-witness.ts';
import { filesOf } from './files.ts';

interface Shown {
  readonly status: string;
  readonly metrics: { readonly totalExportedProfileCounter?: number };
}

/** Jobs of a sandbox, as the read model lists them. */
export async function jobsOf(exporter: Pick<Exporter, 'get'>): Promise<JobList['jobs']> {
  return (await exporter.get('/_sim/jobs?limit=1000')).json<JobList>().jobs;
}

/**
 * Holds all that is told of a job against each other: its answer, its place in the read model, its batches by
 * themselves and in both lists, and the rows of their files. Gives how many rows there are.
 */
export async function expectAgreement(
  exporter: Exporter,
  witness: Witness,
  id: number,
): Promise<number> {
  const { get } = exporter;
  const shown = (await get(`${jobsPath}/${id}`)).json<Shown>();
  const told = (await get(`/_sim/jobs/${id}`)).json<JobDetail>();
  const { dataSetId, batches } = told;
  expect((await get(`${dataSetsPath}/${dataSetId}`)).status).toBe(200);

  let rows = 0;
  for (const batchId of batches) {
    const batch = await lookUp(exporter, batchId, dataSetId);
    const read = await rowsOf(exporter, witness, batchId, batch);
    expect(batch.metrics.recordsWritten ?? 0).toBe(read);
    const first = (await get(`/_sim/batches/${batchId}/rows?limit=1000`)).json<BatchRows>();
    expect([first.jobId, first.rows.length]).toEqual([id, Math.min(read, 1000)]);
    rows += read;
  }
  expect(told.rows ?? 0).toBe(rows);
  const counter = shown.metrics.totalExportedProfileCounter;
  if (counter !== undefined) expect(counter).toBe(rows);
  await expectPreview(exporter, told, rows);
  return rows;
}

/** The batch as Catalog shows it in each place where it does. */
async function lookUp({ get }: Exporter, id: string, dataSetId: string): Promise<Batch> {
  const one = (await get(`${batchesPath}/${id}`)).json<Record<string, Batch>>();
  for (const query of ['limit=100', `limit=100&dataSet=${dataSetId}`, `batch=${id}`]) {
    const listed = (await get(`${batchesPath}?${query}`)).json<Record<string, Batch>>();
    expect({ [id]: listed[id] }).toEqual(one);
  }
  const batch = one[id] as Batch;
  expect(batch.relatedObjects).toEqual([{ type: 'dataSet', id: dataSetId }]);
  return batch;
}

/** As another reader of Parquet counts them. */
async function rowsOf(
  exporter: Exporter,
  witness: Witness,
  batchId: string,
  { status }: Batch,
): Promise<number> {
  if (status !== 'success' && status !== 'inactive') {
    expect((await exporter.get(`${exportPath}/batches/${batchId}/files`)).status).toBe(404);
    return 0;
  }
  const files = await filesOf(exporter, batchId);
  const [read] = await witness.ask(
    files,
    'SELECT sum(num_rows)::INTEGER AS n FROM parquet_file_metadata(FILES)',
  );
  const listed = (await exporter.files(batchId)).data.map(({ records }) => Number(records));
  expect(listed.reduce((sum, records) => sum + records, 0)).toBe(read?.['n']);
  return Number(read?.['n']);
}

/** A preview is of the job that the data set shows; of another there is nothing to compare. */
async function expectPreview(
  { get, batch }: Exporter,
  { batches, dataSetId }: JobDetail,
  rows: number,
): Promise<void> {
  const statuses = await Promise.all(batches.map(async (id) => (await batch(id))?.status));
  if (!statuses.includes('success')) return;
  const preview = await get(`${exportPath}/datasets/${dataSetId}/preview`);
  expect(preview.json<DataSetPreview>().data).toHaveLength(Math.min(rows, 100));
}
