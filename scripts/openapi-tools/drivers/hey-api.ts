import { client } from './out/hey-api/client.gen.ts';
import * as api from './out/hey-api/sdk.gen.ts';
import { expected, finish, headers, token, url } from './wanted.ts';

client.setConfig({ baseUrl: url, auth: token, throwOnError: true });
const common = { headers, throwOnError: true } as const;

const { data: created } = await api.createExportJob({ ...common, body: expected.request });
const { data: job } = await api.retrieveExportJob({ ...common, path: { id: expected.jobId } });
if (job.status !== 'SUCCEEDED') throw new Error(job.status);
const { data: dataSets } = await api.listDatasets(common);
const { data: batches } = await api.listBatches(common);
const query = { dataSetId: expected.dataSetId };
const { data: files } = await api.listCatalogFiles({ ...common, query });
finish({
  created: created.status,
  createdAt: job.creationTime,
  startedAt: job.metrics.totalTime.startTimeInMs,
  dataSet: dataSets[expected.dataSetId]?.created,
  batch: batches[expected.batchId]?.created,
  file: files[expected.fileId]?.batchId,
});
