import { describe, expect, test } from 'vitest';
import { editionNames } from '../src/index.ts';
import { validators } from '../src/validators.ts';
import { platform, profile, segmentation, segmentation2020, tutorial } from './samples.ts';

const samples = {
  platform,
  segmentation,
  'segmentation-2020': segmentation2020,
  profile,
  tutorial,
};
const error = { code: 'c', msg: 'm', callStack: 's' };
const open = { startTimeInMs: 1 };

describe.each(editionNames)('%s', (edition) => {
  const jobs = samples[edition];
  const validate = validators[edition].ExportJob;

  test.each(Object.values(jobs))('allows a job that is $status', (job) => {
    expect(validate(job), JSON.stringify(validate.errors)).toBe(true);
    expect(validators.any.AnyExportJob(job)).toBe(true);
  });

  const { id: _, ...withoutId } = jobs.NEW;
  const { errors: __, ...withoutErrors } = jobs.FAILED;
  const { metrics } = jobs.SUCCEEDED;
  test.each<[string, unknown]>([
    ['a new job with errors', { ...jobs.NEW, errors: [error] }],
    ['a running job with errors', { ...jobs.PROCESSING, errors: [error] }],
    ['a failed job without errors', withoutErrors],
    ['a failed job with an empty list of errors', { ...jobs.FAILED, errors: [] }],
    ['an unknown status', { ...jobs.NEW, status: 'QUEUED' }],
    ['no status', { ...jobs.NEW, status: undefined }],
    ['an extra key', { ...jobs.NEW, progress: 0.5 }],
    ['no id', withoutId],
    ['an id that is a string', { ...jobs.NEW, id: '7' }],
    [
      'a succeeded job that still runs',
      { ...jobs.SUCCEEDED, metrics: { ...metrics, totalTime: open } },
    ],
    [
      'a succeeded job that still exports',
      { ...jobs.SUCCEEDED, metrics: { ...metrics, profileExportTime: open } },
    ],
    ['a new job that has ended', { ...jobs.NEW, metrics: { totalTime: metrics.totalTime } }],
    [
      'a failed job that still writes',
      { ...jobs.FAILED, metrics: { ...metrics, aCPDatasetWriteTime: open } },
    ],
    ['a new job with an id of its push', { ...jobs.NEW, computeGatewayJobId: { pushJob: 'p' } }],
    [
      'both spellings of the data set',
      { ...jobs.NEW, destination: { ...jobs.NEW.destination, datasetId: 'd', dataSetId: 'd' } },
    ],
  ])('refuses %s', (_, job) => {
    expect(validate(job)).toBe(false);
  });
});

type Path = readonly (string | number)[];

// Every object inside a value, by its path.
function objectsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, part]) => objectsIn(part, [...path, key]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

// A copy of the value, in which the object at the path is edited.
function edited(value: unknown, path: Path, edit: (object: Record<string, unknown>) => void) {
  const copy: unknown = structuredClone(value);
  const found = path.reduce((at, key) => (at as Record<string, unknown>)[key], copy);
  edit(found as Record<string, unknown>);
  return copy;
}

describe.each(editionNames)('every object of %s', (edition) => {
  const jobs = samples[edition];
  const validate = validators[edition].ExportJob;

  test.each(Object.values(jobs))('is closed when $status', (job) => {
    const loose = objectsIn(job).filter((path) =>
      validate(edited(job, path, (object) => Object.assign(object, { extra: 'x' }))),
    );
    expect(loose).toEqual([]);
  });

  test.each([jobs.SUCCEEDED, jobs.FAILED])('needs all its keys when $status', (job) => {
    const optional = ['email', 'ecid', ...(edition === 'segmentation-2020' ? ['batches'] : [])];
    const missed = objectsIn(job).flatMap((path) => {
      const object = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], job);
      return Object.keys(object as object)
        .filter((key) => validate(edited(job, path, (copy) => delete copy[key])))
        .map((key) => [...path, key].join('.'));
    });
    expect(missed.map((path) => path.split('.').at(-1)).sort()).toEqual(
      optional.filter((key) => JSON.stringify(job).includes(`"${key}"`)).sort(),
    );
  });
});

describe('batches', () => {
  const arrays = ['platform', 'segmentation', 'profile', 'tutorial'] as const;
  test.each(arrays)('%s: one for each segment leaves no batchId beside them', (edition) => {
    const job = samples[edition].NEW;
    const destination = { ...job.destination, batchId: 'b' };
    expect(validators[edition].ExportJob({ ...job, destination })).toBe(false);
  });

  test.each(['platform', 'segmentation-2020', 'profile', 'tutorial'] as const)(
    '%s: a failed job has none',
    (edition) => {
      const { SUCCEEDED, FAILED } = samples[edition];
      const job = { ...FAILED, destination: SUCCEEDED.destination };
      expect(validators[edition].ExportJob(job)).toBe(false);
    },
  );

  const whole = { segmentPerBatch: false, batchId: 'b' };
  test.each([
    { edition: 'platform', destination: { datasetId: 'd', ...whole } },
    { edition: 'segmentation-2020', destination: { datasetId: 'd', ...whole } },
    { edition: 'tutorial', destination: { datasetId: 'd', ...whole } },
    { edition: 'profile', destination: { dataSetId: 'd', ...whole } },
    { edition: 'tutorial', destination: { datasetId: 'd', batchId: 'b' } },
    { edition: 'profile', destination: { datasetId: 'd', batchId: 'b' } },
  ] as const)('$edition: a failed job has no batch for all segments', (sample) => {
    const { edition, destination } = sample;
    const { SUCCEEDED, FAILED } = samples[edition];
    const failed = { ...destination, batchId: '' };
    const validate = validators[edition].ExportJob;
    expect(validate({ ...SUCCEEDED, destination })).toBe(true);
    expect(validate({ ...FAILED, destination })).toBe(false);
    expect(validate({ ...FAILED, destination: failed })).toBe(true);
  });

  test.each(arrays)('%s: segmentPerBatch says which form it is', (edition) => {
    const job = samples[edition].NEW;
    const destination = { ...job.destination, segmentPerBatch: false };
    expect(validators[edition].ExportJob({ ...job, destination })).toBe(false);
  });

  test('segmentation: a new job has an empty id in the compute gateway', () => {
    const job = { ...segmentation.NEW, computeGatewayJobId: { exportJob: 'e' } };
    expect(validators.segmentation.ExportJob(job)).toBe(false);
  });

  test('segmentation: a failed job may have one', () => {
    const destination = { datasetId: 'd', segmentPerBatch: false, batchId: 'b' };
    expect(validators.segmentation.ExportJob({ ...segmentation.FAILED, destination })).toBe(true);
  });

  test.each(['profile', 'tutorial'] as const)(
    '%s: only tutorial and profile list tersely',
    (edition) => {
      const job = { ...samples[edition].SUCCEEDED, destination: { datasetId: 'd', batchId: 'b' } };
      expect(validators[edition].ExportJob(job)).toBe(true);
      expect(
        validators.platform.ExportJob({ ...platform.SUCCEEDED, destination: job.destination }),
      ).toBe(false);
    },
  );
});

describe('pages', () => {
  const page = {
    records: [platform.NEW],
    page: { sortField: 'createdTime', sort: 'desc', pageOffset: '1000_7', pageSize: 1 },
    link: { next: '' },
  };
  const validate = validators.platform.ExportJobPage;

  test('hold jobs, a position and a link', () => {
    expect(validate(page)).toBe(true);
    expect(validate({ ...page, records: [{ ...platform.NEW, status: 'QUEUED' }] })).toBe(false);
    expect(validate({ ...page, page: { ...page.page, sort: 'down' } })).toBe(false);
    expect(validate({ ...page, link: { next: null } })).toBe(false);
  });
});

test('any job has an id and a status', () => {
  const validate = validators.any.AnyExportJob;
  expect(validate({ id: 7, status: 'QUEUED', progress: 0.5 })).toBe(true);
  expect(validate({ status: 'QUEUED' })).toBe(false);
  expect(validate({ id: 7 })).toBe(false);
});

describe('findings', () => {
  test('point at the state that was claimed', () => {
    const validate = validators.platform.ExportJob;
    expect(validate({ ...platform.NEW, status: 'QUEUED' })).toBe(false);
    expect(validate.errors).toMatchObject([{ instancePath: '', keyword: 'discriminator' }]);
    const { errors: _, ...job } = platform.FAILED;
    expect(validate(job)).toBe(false);
    expect(validate.errors).toMatchObject([
      { instancePath: '', keyword: 'required', params: { missingProperty: 'errors' } },
    ]);
    expect(validate(platform.NEW)).toBe(true);
    expect(validate.errors).toBeNull();
  });

  test('on what a client sent are complete', () => {
    const validate = validators.any.AnyExportJobRequest;
    expect(validate({ destination: {}, schema: {}, filter: { emptyProfiles: 'no' } })).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath).sort()).toEqual([
      '/destination',
      '/filter/emptyProfiles',
      '/schema',
    ]);
  });
});
