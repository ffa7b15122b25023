import { dataSetsPath, jobRequest, jobsPath, type Sent } from '../callers/caller.ts';
import { batchesPath, type withJob } from './faults.ts';

export type Call = readonly [method: string, path: string, sent?: Sent];
type World = Awaited<ReturnType<typeof withJob>>;
export type MatchRow = readonly [
  what: string,
  match: (world: World) => object,
  matching: (world: World) => readonly Call[],
  others: (world: World) => readonly Call[],
];

const access = '/data/foundation/export';
const catalog = '/data/foundation/catalog';
export const segment = { filter: { segments: [{ segmentId: 'a' }, { segmentId: 'b' }] } };

export const matchRows: readonly MatchRow[] = [
  [
    'nothing',
    () => ({}),
    ({ job }) => [
      ['GET', jobsPath],
      ['GET', `${jobsPath}/${job}`],
      ['GET', dataSetsPath],
    ],
    () => [],
  ],
  [
    'an operation',
    () => ({ operation: 'listExportJobs' }),
    () => [
      ['GET', jobsPath],
      ['HEAD', jobsPath],
      ['GET', `/editions/profile${jobsPath}`],
    ],
    ({ job }) => [
      ['GET', `${jobsPath}/${job}`],
      ['GET', dataSetsPath],
    ],
  ],
  [
    'operations',
    () => ({ operation: ['listDatasets', 'listBatches'] }),
    () => [
      ['GET', dataSetsPath],
      ['GET', batchesPath],
    ],
    () => [['GET', jobsPath]],
  ],
  [
    'an edition',
    () => ({ edition: 'tutorial' }),
    () => [['GET', `/editions/tutorial${jobsPath}`]],
    () => [
      ['GET', jobsPath],
      ['GET', `/editions/profile${jobsPath}`],
    ],
  ],
  [
    'the edition of the simulator',
    () => ({ edition: 'platform' }),
    () => [
      ['GET', jobsPath],
      ['GET', `/editions/platform${jobsPath}`],
    ],
    () => [['GET', `/editions/tutorial${jobsPath}`]],
  ],
  [
    'a job',
    ({ job }) => ({ jobId: job }),
    ({ job, batch }) => [
      ['GET', `${jobsPath}/${job}`],
      ['DELETE', `${jobsPath}/${job}`],
      ['GET', `${batchesPath}/${batch}`],
      ['GET', `${access}/batches/${batch}/files`],
      ['GET', `${access}/files/${batch}-1`],
    ],
    ({ job }) => [
      ['GET', jobsPath],
      ['GET', `${jobsPath}/${job + 1}`],
      ['GET', batchesPath],
    ],
  ],
  [
    'a job that is not there yet',
    () => ({ jobId: 7 }),
    () => [['GET', `${jobsPath}/7`]],
    ({ job }) => [['GET', `${jobsPath}/${job}`]],
  ],
  [
    'a dataset',
    ({ dataSet }) => ({ dataSetId: dataSet }),
    ({ dataSet, job, batch }) => [
      ['GET', `${dataSetsPath}/${dataSet}`],
      ['PATCH', `${dataSetsPath}/${dataSet}`, { body: { name: 'n' } }],
      ['GET', `${jobsPath}/${job}`],
      ['POST', jobsPath, { body: jobRequest(dataSet) }],
      ['GET', `${batchesPath}/${batch}`],
      ['GET', `${batchesPath}?dataSet=${dataSet}`],
      ['GET', `${catalog}/lastBatches?dataSetId=x,${dataSet}`],
      ['GET', `${catalog}/dataSetFiles?dataSetId=${dataSet}`],
      ['GET', `${access}/datasets/${dataSet}/preview`],
    ],
    () => [
      ['GET', dataSetsPath],
      ['GET', jobsPath],
      ['POST', jobsPath, { body: jobRequest('other') }],
    ],
  ],
  [
    'a segment',
    () => ({ segmentId: 'b' }),
    ({ dataSet }) => [['POST', jobsPath, { body: { ...jobRequest(dataSet), ...segment } }]],
    ({ dataSet, job }) => [
      ['POST', jobsPath, { body: jobRequest(dataSet) }],
      ['GET', `${jobsPath}/${job}`],
    ],
  ],
  [
    'a header',
    () => ({ header: { 'X-Test': 'a' } }),
    () => [['GET', jobsPath, { headers: { 'x-TEST': 'a' } }]],
    () => [
      ['GET', jobsPath],
      ['GET', jobsPath, { headers: { 'x-test': 'A' } }],
    ],
  ],
  [
    'a query parameter',
    () => ({ query: { limit: '5' } }),
    () => [
      ['GET', `${jobsPath}?limit=5`],
      ['GET', `${jobsPath}?limit=1&limit=5`],
    ],
    () => [
      ['GET', jobsPath],
      ['GET', `${jobsPath}?limit=50`],
      ['GET', `${jobsPath}?Limit=5`],
    ],
  ],
  [
    'several at once',
    () => ({ operation: 'listExportJobs', query: { limit: '5' } }),
    () => [['GET', `${jobsPath}?limit=5`]],
    () => [
      ['GET', jobsPath],
      ['GET', `${dataSetsPath}?limit=5`],
    ],
  ],
];
