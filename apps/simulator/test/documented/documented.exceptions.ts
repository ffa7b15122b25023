import { documentedOrg } from './documents.ts';

/** A value of a documented answer that the simulator cannot give. */
export interface Exception {
  /** A JSON Pointer into the answer; in a list, a record is named by its job's id. */
  readonly at: string;
  /** What the simulator answers instead. */
  readonly simulated: unknown;
  readonly why: string;
}

const created24115 = 1559674261657;
const created726 = 1538615973895;
const ended726 = 1538616233239;

function all(why: string, values: Readonly<Record<string, unknown>>): readonly Exception[] {
  return Object.entries(values).map(([at, simulated]) => ({ at, simulated, why }));
}

const placeholder = (...records: readonly string[]): readonly Exception[] =>
  all(
    'the document prints a placeholder',
    Object.fromEntries(records.map((record) => [`${record}/imsOrgId`, documentedOrg])),
  );

/** A batch whose id the document prints for another job too, which keeps it. */
const ownBatch = (at: string, simulated: string, keeper: number): readonly Exception[] =>
  all(`the id is printed for job ${keeper} too, whose list shows it`, { [at]: simulated });

/** Its metrics differ: their lengths are the documented ones, moved to the job's own time. */
const job24115 = (batchIdAt: string): readonly Exception[] => [
  ...ownBatch(batchIdAt, '0e20bd89f6b139c5526a8285c7e695bd', 726),
  ...placeholder(''),
  ...all('the job is of June 2019, the printed metrics are of January 2019', {
    '/metrics/totalTime/startTimeInMs': created24115,
    '/metrics/totalTime/endTimeInMs': 1559675466022,
    '/metrics/profileExportTime/startTimeInMs': 1559674389684,
    '/metrics/profileExportTime/endTimeInMs': 1559674500288,
    '/metrics/aCPDatasetWriteTime/startTimeInMs': 1559675382509,
    '/metrics/aCPDatasetWriteTime/endTimeInMs': 1559675421011,
  }),
  ...all(
    'printed is the updateTime of the creation, 0.2 s after it; the job took 20 minutes, and ended jobs were updated at their end',
    { '/updateTime': 1559675466022 },
  ),
];

const newestIs24115: readonly Exception[] = [
  ...placeholder('/records/726', '/records/722'),
  ...all('job 24115 of the same document is in the list too', { '/page/pageSize': 3 }),
  ...all('the list ends with job 722', { '/link/next': '' }),
];

const of1973 = 'every printed time is of 1973; the job is of 2018';

/** The times of a job of the segmentation guide, whose parts last ten seconds each. */
const placeholderTimes = (record = ''): readonly Exception[] => [
  ...all(of1973, {
    [`${record}/metrics/totalTime/startTimeInMs`]: created726,
    [`${record}/metrics/totalTime/endTimeInMs`]: ended726,
    [`${record}/metrics/profileExportTime/startTimeInMs`]: created726,
    [`${record}/metrics/profileExportTime/endTimeInMs`]: created726 + 10_000,
  }),
  ...all('ten seconds are printed, but over four minutes from creationTime to updateTime', {
    [`${record}/metrics/totalTime/totalTimeInMs`]: 259344,
  }),
];

const writeTimes = (record = ''): readonly Exception[] =>
  all(of1973, {
    [`${record}/metrics/aCPDatasetWriteTime/startTimeInMs`]: created726 + 10_000,
    [`${record}/metrics/aCPDatasetWriteTime/endTimeInMs`]: created726 + 20_000,
  });

const foreignCursor =
  'the cursor of a job 96, which is not in the printed list, made after all jobs in it';

/** Every value of a documented answer that is not answered in world `documented`, by fixture. */
export const exceptions: Readonly<Record<string, readonly Exception[]>> = {
  'tutorial-2019/get-export-job.response.json': job24115('/destination/batches/0/batchId'),
  'tutorial-2020/get-export-job.response.json': job24115('/destination/batches/0/batchId'),
  'profile/get-export-job.response.json': job24115('/destination/batchId'),
  'tutorial-2019/list-export-jobs.response.json': newestIs24115,
  'tutorial-2020/list-export-jobs.response.json': newestIs24115,
  'profile/list-export-jobs.response.json': newestIs24115,
  'segmentation-2020/get-export-job.response.json': [...placeholderTimes(), ...writeTimes()],
  'segmentation-2020/list-export-jobs.response.json': [
    ...placeholderTimes('/records/100'),
    ...writeTimes('/records/100'),
    ...all(foreignCursor, { '/page/pageOffset': '1538615973895_100' }),
    ...all('one record is printed; the size of a page is the number of its records', {
      '/page/pageSize': 1,
    }),
    ...all('the document prints the name of the type', { '/link/next': '' }),
  ],
  'segmentation/get-export-job.response.json': [
    ...placeholder(''),
    ...placeholderTimes(),
    ...ownBatch('/destination/batchId', 'd9e7c1317034a25e1fe8506883bb81f8', 100),
  ],
  'segmentation/list-export-jobs.response.json': [
    ...placeholderTimes('/records/100'),
    ...all('a failed job has no batch', { '/records/722/destination/batchId': '' }),
    ...all(foreignCursor, { '/page/pageOffset': '1538615973895_100' }),
    ...all(
      'job 11037 of the same document is as old as job 100 and comes before it, so 722 is on the next page',
      { '/link/next': '/export/jobs/?limit=2&offset=1538615973895_100' },
    ),
  ],
};
