import { Api } from './out/swagger-typescript-api/api.ts';
import { expected, finish, headers, token, url } from './wanted.ts';

const { data } = new Api({
  baseUrl: url,
  baseApiParams: { headers: { ...headers, authorization: `Bearer ${token}` } },
});

const created = await data.createExportJob(expected.request);
const { data: job } = await data.retrieveExportJob(expected.jobId);
if (job.status !== 'SUCCEEDED') throw new Error(job.status);
const { data: dataSets } = await data.listDatasets();
const { data: batches } = await data.listBatches();
const { data: files } = await data.listCatalogFiles({ dataSetId: expected.dataSetId });
finish({
  created: created.data.status,
  createdAt: job.creationTime,
  startedAt: job.metrics.totalTime.startTimeInMs,
  dataSet: dataSets[expected.dataSetId]?.created,
  batch: batches[expected.batchId]?.created,
  file: files[expected.fileId]?.batchId,
});
