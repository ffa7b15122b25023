import type { EditionName } from '@aep-sim/types';
import { MatchersV3 } from '@pact-foundation/pact';

const { eachLike, integer, like, regex, string } = MatchersV3;

/** How the responses of editions differ, in the parts that the client reads. */
export interface Form {
  /** How `destination` spells the ID of the dataset, for one batch and for one per segment. */
  readonly whole: 'datasetId' | 'dataSetId';
  readonly perSegment: 'datasetId' | 'dataSetId';
  readonly batches: 'array' | 'object';
  readonly created: string;
  readonly cancel: 200 | 204;
  readonly counters: boolean;
  readonly writing: boolean;
}

export const forms: Readonly<Record<EditionName, Form>> = {
  platform: {
    whole: 'datasetId',
    perSegment: 'datasetId',
    batches: 'array',
    created: '@/dataSets/',
    cancel: 200,
    counters: true,
    writing: true,
  },
  segmentation: {
    whole: 'datasetId',
    perSegment: 'dataSetId',
    batches: 'array',
    created: '@/dataSets/',
    cancel: 204,
    counters: true,
    writing: false,
  },
  'segmentation-2020': {
    whole: 'datasetId',
    perSegment: 'datasetId',
    batches: 'object',
    created: '@/dataSets/',
    cancel: 200,
    counters: false,
    writing: true,
  },
  profile: {
    whole: 'dataSetId',
    perSegment: 'dataSetId',
    batches: 'array',
    created: '@/datasets/',
    cancel: 204,
    counters: false,
    writing: true,
  },
  tutorial: {
    whole: 'datasetId',
    perSegment: 'dataSetId',
    batches: 'array',
    created: '@/datasets/',
    cancel: 204,
    counters: false,
    writing: true,
  },
};

export const DATA_SET = '5b7c86968f7b6501e21ba9df';
const BATCH = 'da5cfb4de32c4b93a09f7e37fa53ad52';
const START = 1538615973895;

const closed = {
  startTimeInMs: integer(START),
  endTimeInMs: integer(START + 1000),
  totalTimeInMs: integer(1000),
};

/** What the client reads of every job. */
function common(status: string) {
  return {
    id: integer(726),
    status,
    requestId: string('d995479c-8a08-4240-903b-af469c67be1f'),
    creationTime: integer(START),
    updateTime: integer(START),
  };
}

/** A job with one batch, as GET shows it. */
export function wholeJob(form: Form, status: string) {
  return {
    ...common(status),
    metrics: metricsOf(form, status),
    ...(status === 'FAILED' && {
      errors: eachLike({ code: string('0090000009'), msg: string('Job aborted.') }),
    }),
    destination: {
      [form.whole]: regex('[0-9a-f]{24}', DATA_SET),
      segmentPerBatch: false,
      // A failed job has written nothing, and says so with an empty id.
      batchId: status === 'FAILED' ? '' : regex('.+', BATCH),
    },
  };
}

function metricsOf(form: Form, status: string) {
  if (status === 'NEW' || status === 'PROCESSING' || status === 'CANCELLING') {
    return { totalTime: { startTimeInMs: integer(START) } };
  }
  return {
    totalTime: closed,
    ...(status !== 'CANCELLED' && { profileExportTime: closed }),
    ...(status === 'SUCCEEDED' && form.writing && { aCPDatasetWriteTime: closed }),
    ...(status === 'SUCCEEDED' &&
      form.counters && {
        totalExportedProfileCounter: integer(0),
        exportedProfileByNamespaceCounter: like({}),
      }),
  };
}

/** A succeeded job with a batch for each of its segments. */
export function perSegmentJob(form: Form) {
  const batch = {
    segmentId: string('52c26d0d-45f2-47a2-ab30-ed06abc981ff'),
    segmentNs: string('ups'),
    status: eachLike(string('realized')),
    batchId: regex('.+', BATCH),
  };
  return {
    ...common('SUCCEEDED'),
    destination: {
      [form.perSegment]: regex('[0-9a-f]{24}', DATA_SET),
      segmentPerBatch: true,
      batches: form.batches === 'object' ? batch : eachLike(batch),
    },
  };
}

/** A page; what the client reads of the records beyond this is in the interactions of a single job. */
export function page(next: string) {
  return {
    records: eachLike({
      id: integer(1001),
      status: string('SUCCEEDED'),
      creationTime: integer(START),
      updateTime: integer(START),
    }),
    link: {
      next: next === '' ? '' : regex('^/export/jobs/\\?.*offset=\\d+_\\d+$', next),
    },
  };
}
