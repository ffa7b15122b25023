import { createApiClient } from './out/openapi-zod-client.ts';
import { expected, finish, headers, token, url } from './wanted.ts';

// Each response is parsed by the schemas that were generated: an entry of a map that they do not know is lost.
const client = createApiClient(url, {
  axiosConfig: { headers: { authorization: `Bearer ${token}` } },
});

const created = await client.createExportJob(expected.request, { headers });
const job = await client.retrieveExportJob({ headers, params: { id: expected.jobId } });
if (job.status !== 'SUCCEEDED') throw new Error(job.status);
const dataSets = await client.listDatasets({ headers });
const batches = await client.listBatches({ headers });
const queries = { dataSetId: expected.dataSetId };
const files = await client.listCatalogFiles({ headers, queries });
finish({
  created: created.status,
  createdAt: job.creationTime,
  startedAt: job.metrics.totalTime.startTimeInMs,
  dataSet: dataSets[expected.dataSetId]?.created,
  batch: batches[expected.batchId]?.created,
  file: files[expected.fileId]?.batchId,
});
