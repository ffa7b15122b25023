import {
  type Caller,
  dataSetsPath,
  jobRequest,
  jobsPath,
  scripted,
  unionSchema,
  usualHeaders,
} from '../callers/caller.ts';
import { jwtFields } from '../callers/token-requests.ts';
import { batchesPath, tokenForm } from '../rules/faults.ts';
import type { Asked } from './wire.ts';

const access = '/data/foundation/export';
const catalog = '/data/foundation/catalog';

/** A sandbox with two data sets and, to one of them, a job that has failed, one with a batch, one with two, and one that is stuck. */
export async function filled(caller: Caller) {
  const { createDataSet, createJob, call } = caller;
  const dataSet = await createDataSet();
  const other = await createDataSet();
  const failed = await createJob(dataSet, scripted('fails-writing'));
  const { id, destination } = await createJob(dataSet);
  const body = {
    destination: { datasetId: dataSet, segmentPerBatch: true },
    filter: { segments: [{ segmentId: 'a' }, { segmentId: 'b' }] },
  };
  await createJob(dataSet, { body });
  const stuck = await createJob(dataSet, scripted('stuck'));
  const shown = (await call('GET', `${dataSetsPath}/${dataSet}`)).json<
    Record<string, { viewId: string }>
  >();
  const batch = destination.batchId;
  const part = (await call('GET', `${access}/files/${batch}-1`)).json<{
    data: { name: string }[];
  }>();
  return {
    dataSet,
    other,
    job: id,
    stuck: stuck.id,
    batch,
    part: part.data[0]?.name ?? '',
    failedBatch: failed.destination.batchId,
    view: shown[dataSet]?.viewId ?? '',
  };
}

export type Filled = Awaited<ReturnType<typeof filled>>;

/** A request of each operation that is answered well, by its name. */
export function requestsOf(world: Filled): Readonly<Record<string, Asked>> {
  const { dataSet, other, job, stuck, batch, part, failedBatch, view } = world;
  const ask = (method: string, path: string, body?: object): Asked => ({
    method,
    path,
    headers: usualHeaders,
    ...(body && { body: JSON.stringify(body) }),
  });
  const schemaRef = { id: unionSchema };
  const form = (path: string, fields: string): Asked => ({
    method: 'POST',
    path,
    headers: tokenForm.headers,
    body: fields,
  });
  const file = `${access}/files/${batch}-1`;
  return {
    listExportJobs: ask('GET', jobsPath),
    createExportJob: ask('POST', jobsPath, jobRequest(dataSet)),
    retrieveExportJob: ask('GET', `${jobsPath}/${job}`),
    cancelExportJob: ask('DELETE', `${jobsPath}/${stuck}`),
    listDatasets: ask('GET', dataSetsPath),
    createDataset: ask('POST', dataSetsPath, { name: 'n', schemaRef }),
    retrieveDataset: ask('GET', `${dataSetsPath}/${dataSet}`),
    putDataset: ask('PUT', `${dataSetsPath}/${other}`, { name: 'put', schemaRef }),
    patchDataset: ask('PATCH', `${dataSetsPath}/${other}`, { name: 'patched' }),
    deleteDataset: ask('DELETE', `${dataSetsPath}/${other}`),
    listBatches: ask('GET', batchesPath),
    retrieveBatch: ask('GET', `${batchesPath}/${batch}`),
    listLastBatches: ask('GET', `${catalog}/lastBatches?dataSetId=${dataSet}`),
    listDatasetFiles: ask('GET', `${access}/batches/${batch}/files`),
    retrieveFailedBatch: ask('GET', `${access}/batches/${failedBatch}/failed`),
    retrieveBatchMeta: ask('GET', `${access}/batches/${failedBatch}/meta`),
    retrieveDatasetFile: ask('GET', `${file}?path=${part}`),
    retrieveDatasetFileHeaders: ask('HEAD', `${file}?path=${part}`),
    retrieveDatasetPreview: ask('GET', `${access}/datasets/${dataSet}/preview`),
    listCatalogFiles: ask('GET', `${catalog}/dataSetFiles?dataSetId=${dataSet}`),
    listViewFiles: ask('GET', `${dataSetsPath}/${dataSet}/views/${view}/files`),
    createToken: form('/ims/token/v3', tokenForm.body),
    createTokenByQuery: ask('POST', `/ims/token/v2?${tokenForm.body}`),
    exchangeJwt: form('/ims/exchange/jwt', new URLSearchParams(jwtFields).toString()),
  };
}
