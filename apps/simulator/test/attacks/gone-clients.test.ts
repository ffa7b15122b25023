import type { JournalPage } from '@aep-sim/types';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countOf } from '../../src/export/counts.ts';
import { writeParquet } from '../../src/export/parquet/parquet.ts';
import { selectionOf } from '../../src/export/select/selection.ts';
import { jobsPath } from '../callers/caller.ts';
import { batchesPath, createExporter, exportPath } from '../callers/exporter.ts';
import { type Leaving, leavingBySocket, leavingInProcess } from '../processes/leaving.ts';

vi.mock('../../src/export/counts.ts', { spy: true });
vi.mock('../../src/export/parquet/parquet.ts', { spy: true });
vi.mock('../../src/export/select/selection.ts', { spy: true });

const counts = vi.mocked(countOf);
const writes = vi.mocked(writeParquet);
const looks = vi.mocked(selectionOf);
const actual = {
  ...(await vi.importActual<typeof import('../../src/export/counts.ts')>(
    '../../src/export/counts.ts',
  )),
  ...(await vi.importActual<typeof import('../../src/export/parquet/parquet.ts')>(
    '../../src/export/parquet/parquet.ts',
  )),
};

const MANY = 12;
const catalog = '/data/foundation/catalog';

beforeEach(() => {
  for (const mock of [counts, writes, looks]) mock.mockReset();
});

/** An exporter with jobs that have ended and export different rows, each with so many batches. */
async function exported(jobs: number, batches: number) {
  const exporter = createExporter({ population: 5 });
  const dataSetId = await exporter.createDataSet();
  for (let job = 0; job < jobs; job += 1) {
    const segments = Array.from({ length: batches }, (_, nth) => `${nth} of ${job}`);
    await exporter.run(dataSetId, { segments, body: { fields: 'person.name.firstName' } });
  }
  const view = `${dataSetId}/views/${(await exporter.dataSet(dataSetId))?.viewId}`;
  const requests = async () =>
    (await exporter.get('/_sim/journal?kind=request')).json<JournalPage>().entries;
  return { ...exporter, dataSetId, view, requests };
}

/** From now on, the next count ends only when the client has gone, and so does the next batch that is written. */
function goesDuringWork(client: Leaving) {
  counts.mockImplementationOnce(async (...of) => {
    await client.go();
    return actual.countOf(...of);
  });
  writes.mockImplementationOnce(async (...of) => {
    await client.go();
    return actual.writeParquet(...of);
  });
}

describe.each([
  ['in process', leavingInProcess],
  ['over a socket', leavingBySocket],
] as const)('a client that goes, %s', (_, leaving) => {
  it.each([
    ['dataSetFiles', (id: string) => `${catalog}/dataSetFiles?dataSetId=${id}`],
    ['the files of a view', (_: string, view: string) => `${catalog}/dataSets/${view}/files`],
  ])('should have no more than the batch under way written: %s', async (_name, pathOf) => {
    const exporter = await exported(1, MANY);
    const client = leaving(exporter);
    goesDuringWork(client);
    await client.ask(pathOf(exporter.dataSetId, exporter.view));
    expect(writes).toHaveBeenCalledTimes(1);
    expect((await exporter.requests()).at(-1)?.response).toEqual({ status: 0, headers: {} });
    expect(exporter.bugs).toEqual([]);
  });

  it.each([
    ['export jobs', `${jobsPath}?limit=100`, true],
    ['batches', batchesPath, true],
    ['the jobs of the control plane', '/_sim/jobs', false],
  ])('should have no more than the job under way counted: %s', async (_name, path, isKept) => {
    const exporter = await exported(MANY, 1);
    const client = leaving(exporter);
    goesDuringWork(client);
    const before = (await exporter.requests()).length;
    await client.ask(path);
    expect(counts).toHaveBeenCalledTimes(1);
    const since = (await exporter.requests()).slice(before);
    expect(since.map(({ response }) => response.status)).toEqual(isKept ? [0] : []);
    expect(exporter.bugs).toEqual([]);
  });

  it('should have no more batches looked into for a preview', async () => {
    const exporter = await exported(1, MANY);
    const client = leaving(exporter);
    goesDuringWork(client);
    await client.ask(`${exportPath}/datasets/${exporter.dataSetId}/preview`);
    expect(counts).toHaveBeenCalledTimes(1);
    expect(looks).toHaveBeenCalledTimes(1);
    expect((await exporter.requests()).at(-1)?.response.status).toBe(0);
  });

  it('should leave to another what both were waiting for', async () => {
    const exporter = await exported(1, MANY);
    const client = leaving(exporter);
    const path = `${catalog}/dataSetFiles?dataSetId=${exporter.dataSetId}`;
    let other: ReturnType<typeof exporter.get> | undefined;
    writes.mockImplementationOnce(async (...of) => {
      other = exporter.get(path);
      await client.go();
      return actual.writeParquet(...of);
    });
    await client.ask(path);
    const answer = await other;
    expect(answer?.status).toBe(200);
    expect(Object.keys(answer?.json() as object)).toHaveLength(MANY);
    expect(writes).toHaveBeenCalledTimes(MANY);
  });

  it.each([
    { type: 'drip', bytes: 1, everyMs: 1 },
    { type: 'body', as: 'not-json' },
    { type: 'latency', ms: 30_000 },
  ])('should be in the journal with the rule that it met: $type', async (effect) => {
    const exporter = await exported(1, MANY);
    const match = { operation: 'listCatalogFiles' };
    const { id } = (await exporter.addRule({ match, effect })).json<{ id: string }>();
    const client = leaving(exporter);
    goesDuringWork(client);
    await client.ask(`${catalog}/dataSetFiles?dataSetId=${exporter.dataSetId}`);
    expect((await exporter.requests()).at(-1)).toMatchObject({
      response: { status: 0 },
      rule: { id, effect: effect.type },
    });
    expect(exporter.bugs).toEqual([]);
  });
});
