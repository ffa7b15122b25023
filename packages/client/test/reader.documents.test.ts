import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExportJob, readDataSetCreated, readExportJob, readPage } from '../src/index.ts';

const root = join(import.meta.dirname, '../../../fixtures');
const fixture = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const sources = fixture('sources.json') as { file: string; payload: string }[];

type Read = Omit<ExportJob, 'raw' | 'statusText'>;

const guideNew: Read = {
  id: 24115,
  status: 'NEW',
  ended: false,
  dataSetId: '5cf6bcf79ecc7c14530fe436',
  segmentPerBatch: true,
  batches: [
    {
      batchId: 'da5cfb4de32c4b93a09f7e37fa53ad52',
      segment: {
        id: '4edc8488-2c35-4f6d-b4c6-9075c68d2df4',
        namespace: 'AAM',
        statuses: ['realized'],
      },
    },
    {
      batchId: 'df4gssdfb93a09f7e37fa53ad52',
      segment: {
        id: '1rfe8422-334d-12f4-3sd4-12cf6g990g51',
        namespace: 'UPS',
        statuses: ['exited'],
      },
    },
  ],
  errors: [],
  createdAt: 1559674261657,
  updatedAt: 1559674261868,
  total: { startAt: 1559674261657 },
  requestId: 'IwkVcD4RupdSmX376OBVORvcvTdA4ypN',
};

const guideDone: Read = {
  ...guideNew,
  status: 'SUCCEEDED',
  ended: true,
  total: { startAt: 1547053539564, endAt: 1547054743929 },
  exporting: { startAt: 1547053667591, endAt: 1547053778195 },
  writing: { startAt: 1547054660416, endAt: 1547054698918 },
  requestId: 'YwMt1H8QbVlGT2pzyxgwFHTwzpMbHrTq',
};

const oneBatch = {
  segmentPerBatch: false,
  batches: [{ batchId: 'da5cfb4de32c4b93a09f7e37fa53ad52' }],
};

const job726: Read = {
  id: 726,
  status: 'SUCCEEDED',
  ended: true,
  dataSetId: '5b7c86968f7b6501e21ba9df',
  ...oneBatch,
  errors: [],
  createdAt: 1538615973895,
  updatedAt: 1538616233239,
  total: { startAt: 1538615973895, endAt: 1538616233239 },
  exporting: { startAt: 1538616067445, endAt: 1538616139576 },
  writing: { startAt: 1538616195172, endAt: 1538616195715 },
  requestId: 'd995479c-8a08-4240-903b-af469c67be1f',
};

const job722: Read = {
  id: 722,
  status: 'FAILED',
  ended: true,
  dataSetId: '5bb4c46757920712f924a3eb',
  segmentPerBatch: false,
  batches: [],
  errors: [
    {
      code: '0090000009',
      message:
        "Error writing profiles to output path 'adl://va7devprofilesnapshot.azuredatalakestore.net/snapshot/722'",
      callStack: 'com.adobe.aep.unifiedprofile.common.logging.Logger',
    },
    {
      code: 'unknown',
      message: 'Job aborted.',
      callStack: 'org.apache.spark.SparkException: Job aborted.',
    },
  ],
  createdAt: 1538573416687,
  updatedAt: 1538573922551,
  total: { startAt: 1538573416687, endAt: 1538573922551 },
  exporting: { startAt: 1538573872211, endAt: 1538573918809 },
  requestId: 'KbOAsV7HXmdg262lc4yZZhoml27UWXPZ',
};

const tenSeconds = { startAt: 123456789000, endAt: 123456799000 };
const partlyFailed = [
  {
    code: '0100000003',
    message: 'Error in Export Job',
    callStack: 'com.adobe.aep.unifiedprofile.common.logging.Logger',
  },
];

const job100of2020: Read = {
  ...job726,
  id: 100,
  batches: [
    {
      batchId: 'da5cfb4de32c4b93a09f7e37fa53ad52',
      segment: {
        id: '52c26d0d-45f2-47a2-ab30-ed06abc981ff',
        namespace: 'ups',
        statuses: ['realized'],
      },
    },
  ],
  errors: partlyFailed,
  total: tenSeconds,
  exporting: tenSeconds,
  writing: tenSeconds,
};

const { writing: _, ...withoutWrite } = job726;
const job11037: Read = {
  ...withoutWrite,
  id: 11037,
  total: tenSeconds,
  exporting: tenSeconds,
  counters: { total: 20, byNamespace: { namespace1: 10, namespace2: 5 } },
};
const { exporting: __, ...notStarted } = withoutWrite;

const jobs: Record<string, Read> = {
  'tutorial-2019/create-export-job.response.json': guideNew,
  'tutorial-2020/create-export-job.response.json': guideNew,
  'tutorial-2019/get-export-job.response.json': guideDone,
  'tutorial-2020/get-export-job.response.json': guideDone,
  'profile/create-export-job.response.json': { ...guideNew, ...oneBatch },
  'profile/get-export-job.response.json': { ...guideDone, ...oneBatch },
  'segmentation-2020/create-export-job.response.json': job100of2020,
  'segmentation-2020/get-export-job.response.json': job100of2020,
  'segmentation/create-export-job.response.json': {
    ...notStarted,
    id: 100,
    status: 'NEW',
    ended: false,
    total: { startAt: 123456789000 },
  },
  'segmentation/get-export-job.response.json': job11037,
};

const guideList = { jobs: [job726, job722], next: '1538573416687_722' };
const pages: Record<string, { jobs: Read[]; next?: string }> = {
  'tutorial-2019/list-export-jobs.response.json': guideList,
  'tutorial-2020/list-export-jobs.response.json': guideList,
  'profile/list-export-jobs.response.json': guideList,
  'segmentation-2020/list-export-jobs.response.json': { jobs: [job100of2020] },
  'segmentation/list-export-jobs.response.json': {
    jobs: [
      { ...job11037, id: 100, errors: partlyFailed },
      { ...job722, batches: [{ batchId: 'IWEQ6920712f9475762D' }] },
    ],
    next: '1538573416687_722',
  },
};

function whole(read: Read, raw: unknown): ExportJob {
  return { ...read, statusText: read.status, raw };
}

describe('the readers on the documents', () => {
  const filesOf = (payload: string) =>
    sources.filter((source) => source.payload === payload).map(({ file }) => file);

  it('should have a response for each documented job and page', () => {
    expect(Object.keys(jobs).sort()).toEqual(filesOf('ExportJob').sort());
    expect(Object.keys(pages).sort()).toEqual(filesOf('ExportJobPage').sort());
  });

  it.each(Object.entries(jobs))('should read %s', (file, read) => {
    const raw = fixture(file);
    expect(readExportJob(raw)).toStrictEqual(whole(read, raw));
  });

  it.each(Object.entries(pages))('should read %s', (file, { jobs: listed, next }) => {
    const raw = fixture(file) as { records: unknown[] };
    expect(readPage(raw)).toStrictEqual({
      jobs: listed.map((read, index) => whole(read, raw.records[index])),
      ...(next && { next }),
    });
  });

  it.each([
    ['tutorial-2019/destination-whole.fragment.json', false, ['da5cfb4de32c4b93a09f7e37fa53ad52']],
    ['tutorial-2020/destination-whole.fragment.json', false, ['da5cfb4de32c4b93a09f7e37fa53ad52']],
    [
      'segmentation/destination-per-segment.fragment.json',
      true,
      ['da5cfb4de32c4b93a09f7e37fa53ad52', 'df4gssdfb93a09f7e37fa53ad52'],
    ],
  ])('should read the destination of %s', (file, perBatch, ids) => {
    const read = readExportJob({
      id: 1,
      status: 'NEW',
      creationTime: 1,
      destination: fixture(file),
    });
    expect(read.segmentPerBatch).toBe(perBatch);
    expect(read.batches.map(({ batchId }) => batchId)).toEqual(ids);
    if (perBatch) expect(read.batches[1]?.segment?.statuses).toEqual(['exited']);
    expect(read.dataSetId).toBe(perBatch ? '{DATASET_ID}' : '5cf6bcf79ecc7c14530fe436');
  });

  it.each(filesOf('DataSetCreated'))('should read %s', (file) => {
    expect(readDataSetCreated(fixture(file))).toEqual({ id: '5b020a27e7040801dedba61b' });
  });
});
