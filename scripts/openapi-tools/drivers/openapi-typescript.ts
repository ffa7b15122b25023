import createClient from 'openapi-fetch';
import type { paths } from './out/openapi-typescript.ts';
import { expected, finish, headers, token, url } from './wanted.ts';

const client = createClient<paths>({
  baseUrl: url,
  headers: { authorization: `Bearer ${token}` },
});
const params = { header: headers };
const jobs = '/data/core/ups/export/jobs';
const catalog = '/data/foundation/catalog';

const created = await client.POST(jobs, { params, body: expected.request });
const path = { id: expected.jobId };
const job = await client.GET(`${jobs}/{id}`, { params: { ...params, path } });
if (job.data?.status !== 'SUCCEEDED') throw new Error(job.data?.status);
const dataSets = await client.GET(`${catalog}/dataSets`, { params });
const batches = await client.GET(`${catalog}/batches`, { params });
const query = { dataSetId: expected.dataSetId };
const files = await client.GET(`${catalog}/dataSetFiles`, { params: { ...params, query } });
finish({
  created: created.data?.status,
  createdAt: job.data.creationTime,
  startedAt: job.data.metrics.totalTime.startTimeInMs,
  dataSet: dataSets.data?.[expected.dataSetId]?.created,
  batch: batches.data?.[expected.batchId]?.created,
  file: files.data?.[expected.fileId]?.batchId,
});
