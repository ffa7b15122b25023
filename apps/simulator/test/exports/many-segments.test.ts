import { expect, it } from 'vitest';
import { createCaller } from '../callers/caller.ts';

// Work that grew with the square of the segments would not come to an end here.
it('should count and list a job with a batch for each of 10,000 segments', async () => {
  const { call, createDataSet, createJob } = createCaller({ pace: 'instant', population: 100 });
  const dataSet = await createDataSet();
  const segments = Array.from({ length: 10_000 }, (_, at) => ({ segmentId: `s${at}` }));
  const { id } = await createJob(dataSet, {
    body: {
      destination: { datasetId: dataSet, segmentPerBatch: true },
      filter: { segments },
    },
  });
  const job = (await call('GET', `/data/core/ups/export/jobs/${id}`)).json<{
    metrics: { totalExportedProfileCounter: number };
    destination: { batches: { batchId: string }[] };
  }>();
  expect(job.metrics.totalExportedProfileCounter).toBeGreaterThan(100_000);
  expect(job.destination.batches).toHaveLength(10_000);

  const page = (await call('GET', '/data/foundation/catalog/batches?limit=100&start=9900')).json();
  expect(Object.keys(page as object)).toEqual(
    job.destination.batches.slice(9900).map(({ batchId }) => batchId),
  );
  const last = job.destination.batches.at(-1)?.batchId;
  const files = await call('GET', `/data/foundation/export/batches/${last}/files`);
  expect(files.status).toBe(200);
});
