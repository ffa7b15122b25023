import * as api from './out/orval/api.ts';
import { expected, finish, headers, token, url } from './wanted.ts';

// What orval writes has paths for addresses.
const { fetch } = globalThis;
globalThis.fetch = (path, init) => fetch(`${url}${path}`, init);
const options = { headers: { ...headers, authorization: `Bearer ${token}` } };

const created = await api.createExportJob(expected.request, options);
const job = await api.retrieveExportJob(expected.jobId, options);
const dataSets = await api.listDatasets({}, options);
const batches = await api.listBatches({}, options);
const files = await api.listCatalogFiles({ dataSetId: expected.dataSetId }, options);
if (created.status !== 200 || job.status !== 200 || dataSets.status !== 200)
  throw new Error(`${job.status}`);
if (batches.status !== 200 || files.status !== 200) throw new Error(`${batches.status}`);
if (job.data.status !== 'SUCCEEDED') throw new Error(job.data.status);
finish({
  created: created.data.status,
  createdAt: job.data.creationTime,
  startedAt: job.data.metrics.totalTime.startTimeInMs,
  dataSet: dataSets.data[expected.dataSetId]?.created,
  batch: batches.data[expected.batchId]?.created,
  file: files.data[expected.fileId]?.batchId,
});
