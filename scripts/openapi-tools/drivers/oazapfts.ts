import * as api from './out/oazapfts.ts';
import { expected, finish, headers, token, url } from './wanted.ts';

api.defaults.baseUrl = url;
api.defaults.headers = { authorization: `Bearer ${token}` };
const both = [headers['x-api-key'], headers['x-gw-ims-org-id']] as const;

const created = await api.createExportJob(...both, expected.request);
const job = await api.retrieveExportJob(expected.jobId, ...both);
if (job.status !== 'SUCCEEDED') throw new Error(job.status);
const dataSets = await api.listDatasets(...both);
const batches = await api.listBatches(...both);
const files = await api.listCatalogFiles(...both, { dataSetId: expected.dataSetId });
finish({
  created: created.status,
  createdAt: job.creationTime,
  startedAt: job.metrics.totalTime.startTimeInMs,
  dataSet: dataSets[expected.dataSetId]?.created,
  batch: batches[expected.batchId]?.created,
  file: files[expected.fileId]?.batchId,
});
