import { type BatchFile, type Client, createClient, type ExportJob } from '@aep-sim/client';
import { describe, expect, it } from 'vitest';
import { fakeClock } from '../../../../packages/client/test/fake-clock.ts';
import { collected, org, rejection } from '../../../../packages/client/test/scripted.ts';
import { createSimulator } from '../../src/index.ts';

const union = 'https://ns.adobe.com/xdm/context/profile__union';

/** A simulator of 200 profiles, and a client of it on the same clock. Responses pass through `across`. */
function connected(across: (response: Response) => Response = (response) => response) {
  const clock = fakeClock();
  const requests: Request[] = [];
  const simulator = createSimulator({ now: clock.now, population: 200 });
  const client = createClient({
    baseUrl: 'http://localhost:4100',
    imsOrgId: org,
    apiKey: 'key',
    token: 'token',
    clock,
    fetch: async (request) => {
      requests.push(request);
      return across(await simulator.fetch(request));
    },
  });
  return { client, requests };
}

async function started(client: Client, segments: string[] = [], script = 'succeeds') {
  const { id } = await client.createDataSet({ name: 'Export', schemaRef: { id: union } });
  const request = {
    fields: 'identityMap, person.name',
    destination: { datasetId: id, segmentPerBatch: segments.length > 0 },
    schema: { name: '_xdm.context.profile' },
    ...(segments.length > 0 && {
      filter: { segments: segments.map((segmentId) => ({ segmentId })) },
    }),
  };
  return client.createExportJob(request, { headers: { 'x-aep-sim-script': script } });
}

async function filesOf(client: Client, { batches }: ExportJob): Promise<BatchFile[]> {
  const ids = batches.map(({ batchId }) => batchId ?? 'none');
  return (await Promise.all(ids.map((id) => collected(client.listBatchFiles(id))))).flat();
}

async function read(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await collected(stream));
}

describe('the files of a job', () => {
  it('should be listed and read whole', async () => {
    const { client } = connected();
    const job = await client.waitForExportJob(await started(client));
    const [file, ...more] = await filesOf(client, job);
    if (!file) throw new Error('the job has no file');
    expect(more).toEqual([]);
    expect(file.name).toMatch(/^part-00000-.*\.parquet$/);
    const bytes = await read(client.downloadFile(file));
    expect(bytes).toHaveLength(file.length);
    // A Parquet file begins and ends with these.
    expect([bytes.subarray(0, 4).toString(), bytes.subarray(-4).toString()]).toEqual([
      'PAR1',
      'PAR1',
    ]);
    const rest = await read(client.downloadFile(file, { start: 100 }));
    expect(rest.equals(bytes.subarray(100))).toBe(true);
  });

  it('should be of a batch whose records were counted', async () => {
    const { client } = connected();
    const job = await client.waitForExportJob(await started(client));
    const batch = await client.getBatch(job.batches[0]?.batchId ?? '');
    expect(batch).toMatchObject({ succeeded: true, failed: false, dataSetId: job.dataSetId });
    expect(batch.metrics.recordsWritten).toBe(job.counters?.total);
    expect(batch.metrics.recordsWritten).toBeGreaterThan(0);
    const { files, total } = await client.batchFilesPage(batch.id, { limit: 1 });
    expect(total).toBe(1);
    expect(files[0]?.records).toBe(batch.metrics.recordsWritten);
  });

  it('should be there for each segment', async () => {
    const { client } = connected();
    const job = await client.waitForExportJob(await started(client, ['one', 'two']));
    const files = await filesOf(client, job);
    expect(files.map(({ batchId }) => batchId)).toEqual(job.batches.map(({ batchId }) => batchId));
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(await read(client.downloadFile(file))).toHaveLength(file.length);
    }
  });

  it('should not be there before its end', async () => {
    const { client } = connected();
    const job = await started(client);
    const early = await rejection(filesOf(client, job));
    expect(early).toMatchObject({ kind: 'api', status: 404 });
    const batch = await client.getBatch(job.batches[0]?.batchId ?? '');
    expect(batch).toMatchObject({ succeeded: false, failed: false });
  });

  it('should be none of a job that fails', async () => {
    const { client } = connected();
    const doomed = await started(client, [], 'fails-writing');
    const id = doomed.batches[0]?.batchId ?? '';
    await rejection(client.waitForExportJob(doomed));
    expect(await rejection(collected(client.listBatchFiles(id)))).toMatchObject({ status: 404 });
    expect(await client.getBatch(id)).toMatchObject({ succeeded: false, failed: true });
  });

  it('should be the same to the byte when every connection breaks', async () => {
    const whole = connected();
    const job = await whole.client.waitForExportJob(await started(whole.client));
    const cut = connected((response) =>
      response.headers.get('content-type') === 'application/parquet' ? broken(response) : response,
    );
    const same = await cut.client.waitForExportJob(await started(cut.client));
    const [file] = await filesOf(whole.client, job);
    const [again] = await filesOf(cut.client, same);
    if (!file || !again) throw new Error('the job has no file');
    expect(again).toEqual(file);
    const bytes = await read(whole.client.downloadFile(file));
    expect((await read(cut.client.downloadFile(again))).equals(bytes)).toBe(true);
    const ranges = cut.requests.map(({ headers }) => headers.get('range')).filter(Boolean);
    expect(ranges.slice(0, 2)).toEqual(['bytes=1000-', 'bytes=2000-']);
  });

  it('should not be read by another name', async () => {
    const { client } = connected();
    const job = await client.waitForExportJob(await started(client));
    const [file] = await filesOf(client, job);
    if (!file) throw new Error('the job has no file');
    for (const name of ['../x', '/etc/passwd', `${file.name} `, 'a&path=b']) {
      const error = await rejection(read(client.downloadFile({ ...file, name })));
      expect(error).toMatchObject({ kind: 'api', status: 404 });
    }
  });
});

/** The same response, whose connection breaks after 1,000 bytes. */
function broken(response: Response): Response {
  let left = 1000;
  const cut = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      controller.enqueue(chunk.slice(0, left));
      left -= chunk.length;
      if (left < 0) controller.error(new TypeError('terminated'));
    },
  });
  const { status, headers } = response;
  return new Response(response.body?.pipeThrough(cut) ?? null, { status, headers });
}
