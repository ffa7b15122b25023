import type { Platform, Profile, Segmentation, Segmentation2020, Tutorial } from '../src/index.ts';

// One job for each state of each edition. Most states are in no document.
type ByStatus<Job extends { status: string }> = {
  [Status in Job['status']]: Extract<Job, { status: Status }>;
};

const began = { startTimeInMs: 1000 };
const ended = { startTimeInMs: 1000, endTimeInMs: 3000, totalTimeInMs: 2000 };
const counters = {
  totalExportedProfileCounter: 3,
  exportedProfileByNamespaceCounter: { email: 2, ecid: 1 },
};
const error = { code: 'unknown', msg: 'Job aborted.', callStack: 'Job aborted.' };
const segment = { segmentId: 's', segmentNs: 'ups', status: ['realized'] };
const common = {
  id: 7,
  jobType: 'BATCH',
  profileInstanceId: 'ups',
  imsOrgId: 'ORG@AdobeOrg',
  schema: { name: '_xdm.context.profile' },
  requestId: 'r',
  creationTime: 1000,
  updateTime: 3000,
} as const;
const ids = { exportJob: 'e', pushJob: 'p' };
const running = { totalTime: began, profileExportTime: ended, aCPDatasetWriteTime: began };
const closed = { totalTime: ended, profileExportTime: ended };
const written = { ...closed, aCPDatasetWriteTime: ended };

// What the four editions with two compute ids share, all but the destination.
const states = {
  NEW: { ...common, status: 'NEW', computeGatewayJobId: {}, metrics: { totalTime: began } },
  PROCESSING: { ...common, status: 'PROCESSING', computeGatewayJobId: ids, metrics: running },
  CANCELLING: { ...common, status: 'CANCELLING', computeGatewayJobId: {}, metrics: running },
  CANCELLED: {
    ...common,
    status: 'CANCELLED',
    computeGatewayJobId: {},
    metrics: { totalTime: ended },
  },
  SUCCEEDED: { ...common, status: 'SUCCEEDED', computeGatewayJobId: ids, metrics: written },
  FAILED: {
    ...common,
    status: 'FAILED',
    computeGatewayJobId: { exportJob: 'e' },
    metrics: closed,
    errors: [error],
  },
} as const satisfies Record<string, object>;

function withDestination<Good, Failed>(destination: Good, failed: Failed) {
  const errors: [typeof error] = [error];
  return {
    NEW: { ...states.NEW, destination },
    PROCESSING: { ...states.PROCESSING, destination },
    CANCELLING: { ...states.CANCELLING, destination },
    CANCELLED: { ...states.CANCELLED, destination },
    SUCCEEDED: { ...states.SUCCEEDED, destination },
    FAILED: { ...states.FAILED, errors, destination: failed },
  };
}

const perSegment = {
  segmentPerBatch: true as const,
  batches: [{ ...segment, batchId: 'b' }],
};
const perSegmentFailed = {
  segmentPerBatch: true as const,
  batches: [{ ...segment, batchId: '' as const }],
};

export const tutorial: ByStatus<Tutorial.ExportJob> = withDestination(
  { dataSetId: 'd', ...perSegment },
  { dataSetId: 'd', ...perSegmentFailed },
);

export const profile: ByStatus<Profile.ExportJob> = tutorial;

export const segmentation2020: ByStatus<Segmentation2020.ExportJob> = withDestination(
  { datasetId: 'd', segmentPerBatch: false, batchId: 'b', batches: { ...segment, batchId: 'b' } },
  {
    datasetId: 'd',
    segmentPerBatch: false,
    batchId: '' as const,
    batches: { ...segment, batchId: '' as const },
  },
);

const platformBase = withDestination(
  { datasetId: 'd', ...perSegment },
  { datasetId: 'd', ...perSegmentFailed },
);
export const platform: ByStatus<Platform.ExportJob> = {
  ...platformBase,
  SUCCEEDED: { ...platformBase.SUCCEEDED, metrics: { ...written, ...counters } },
};

const segmentationRest = {
  destination: { dataSetId: 'd', ...perSegment },
  computeGatewayJobId: { exportJob: 'e' },
};
export const segmentation: ByStatus<Segmentation.ExportJob> = {
  NEW: { ...states.NEW, ...segmentationRest, computeGatewayJobId: { exportJob: '' } },
  PROCESSING: {
    ...states.PROCESSING,
    ...segmentationRest,
    metrics: { totalTime: began, profileExportTime: ended },
  },
  CANCELLING: { ...states.CANCELLING, ...segmentationRest, metrics: { totalTime: began } },
  CANCELLED: { ...states.CANCELLED, ...segmentationRest },
  SUCCEEDED: { ...states.SUCCEEDED, ...segmentationRest, metrics: { ...closed, ...counters } },
  FAILED: { ...states.FAILED, ...segmentationRest, errors: [error] },
};
