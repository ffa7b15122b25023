import type { EditionName } from '@aep-sim/types';
import type { ExportRequest } from '../../core/job-facts.ts';
import type { Lifecycle } from '../../core/lifecycle.ts';
import type { ScriptName } from '../../core/script.ts';
import { lifecycleOf } from './printed-times.ts';
import type { WorldJob } from './world.ts';

/**
 * The jobs of Adobe's documentation, as facts. If two documents show a job differently, each edition has it as in
 * its own document. If a document contradicts itself, one history is used;
 * `test/documented.exceptions.ts` lists every value that therefore differs from the document.
 */

/**
 * The documents show this one ID for several jobs. In each world it belongs to the job that the document's list
 * shows with it; the others have IDs of their own.
 */
const printedBatchId = 'da5cfb4de32c4b93a09f7e37fa53ad52';
const ownBatchIds = {
  100: '3e16e5a4b25ba019d6c9447b72e7150b',
  11037: 'd9e7c1317034a25e1fe8506883bb81f8',
  24115: '0e20bd89f6b139c5526a8285c7e695bd',
} as const;

const schemaName = '_xdm.context.profile';
const fields = 'identities.id,personalEmail.address';
const timestampOrdered = { id: 'timestampOrdered-none-mp', version: 1 };

/** Of job 24115, whose durations are kept and moved to the job's creation. */
const lifecycle24115 = lifecycleOf('succeeds', {
  total: [1547053539564, 1547054743929],
  exporting: [1547053667591, 1547053778195],
  writing: [1547054660416, 1547054698918],
});

const request24115 = {
  dataSetId: '5cf6bcf79ecc7c14530fe436',
  schemaName,
  fields,
  mergePolicy: { id: '0bf16e61-90e9-4204-b8fa-ad250360957b', version: 1 },
  additional: {
    events: {
      fields: 'environment.browserDetails.name,environment.browserDetails.version',
      ingested: { after: '2018-10-25T13:22:04-07:00' },
    },
  },
} satisfies ExportRequest;

/** Its filter is that of its answer: the day in September 2019 of the printed request came after the job. */
const job24115: WorldJob = {
  observed: true,
  id: 24115,
  createdAt: 1559674261657,
  requestId: 'YwMt1H8QbVlGT2pzyxgwFHTwzpMbHrTq',
  instance: 'ups',
  request: {
    ...request24115,
    perSegment: true,
    filter: {
      segments: [
        {
          id: '4edc8488-2c35-4f6d-b4c6-9075c68d2df4',
          namespace: 'AAM',
          statuses: ['realized'],
        },
        {
          id: '1rfe8422-334d-12f4-3sd4-12cf6g990g51',
          namespace: 'UPS',
          statuses: ['exited'],
        },
      ],
    },
  },
  lifecycle: lifecycle24115,
  batchIds: [ownBatchIds[24115], 'df4gssdfb93a09f7e37fa53ad52'],
  runs: {
    exportRunId: '305a2e5c-2cf3-4746-9b3d-3c5af0437754',
    writeRunId: '963f275e-91a3-4fa1-8417-d2ca00b16a8a',
  },
};

/** The profile guide's job 24115 has the same times and names, but one batch and no filter. */
const profile24115: WorldJob = {
  ...job24115,
  request: { ...request24115, perSegment: false },
  batchIds: [ownBatchIds[24115]],
};

const created726 = 1538615973895;
const ended726 = 1538616233239;

const profile726: WorldJob = {
  observed: true,
  id: 726,
  createdAt: created726,
  requestId: 'd995479c-8a08-4240-903b-af469c67be1f',
  instance: 'ups',
  request: { dataSetId: '5b7c86968f7b6501e21ba9df', schemaName, mergePolicy: timestampOrdered },
  lifecycle: lifecycleOf('succeeds', {
    total: [created726, ended726],
    exporting: [1538616067445, 1538616139576],
    writing: [1538616195172, 1538616195715],
  }),
  batchIds: [printedBatchId],
  runs: {
    exportRunId: 'f3058161-7349-4ca9-807d-212cee2c2e94',
    writeRunId: 'feaeca05-d137-4605-aa4e-21d19d801fc6',
  },
};

const job726: WorldJob = {
  ...profile726,
  request: {
    ...profile726.request,
    filter: { segments: [{ id: '52c26d0d-45f2-47a2-ab30-ed06abc981ff' }] },
  },
};

/** In the tutorial, a segment without status selects both. */
const tutorial726: WorldJob = { ...job726, statuses: ['realized', 'existing'] };

const job722: WorldJob = {
  observed: true,
  id: 722,
  createdAt: 1538573416687,
  requestId: 'KbOAsV7HXmdg262lc4yZZhoml27UWXPZ',
  instance: 'test_xdm_latest_profile_20_e2e_1538573005395',
  request: {
    dataSetId: '5bb4c46757920712f924a3eb',
    schemaName,
    mergePolicy: { id: '7972e3d6-96ea-4ece-9627-cbfd62709c5d', version: 1 },
    filter: { segments: [{ id: '7a93d2ff-a220-4bae-9a4e-5f3c35032be3' }] },
  },
  lifecycle: lifecycleOf('fails-writing', {
    total: [1538573416687, 1538573922551],
    exporting: [1538573872211, 1538573918809],
    writing: [1538573918809, 1538573922551],
  }),
  // The ID that one document still shows; because the job has failed, it is empty in responses.
  batchIds: ['IWEQ6920712f9475762D'],
  // No document shows the write of a failed job, so no response does.
  runs: { exportRunId: '15971e0f-317c-4390-9038-1a0498eb356f', writeRunId: '' },
};

const segmentation722: WorldJob = {
  ...job722,
  request: {
    ...job722.request,
    perSegment: false,
    filter: {
      segments: [
        {
          id: '52c26d0d-45f2-47a2-ab30-ed06abc981ff',
          namespace: 'AAM',
          statuses: ['realized'],
        },
      ],
    },
  },
};

/** The segmentation guide's placeholder times, all from 123456789000 to 123456799000, are durations of ten seconds. */
const segmentationLifecycle = (script: ScriptName): Lifecycle =>
  lifecycleOf(script, {
    total: [created726, ended726],
    exporting: [created726, created726 + 10_000],
    writing: [created726 + 10_000, created726 + 20_000],
  });

/** The documented counter, and the job's own profiles with so many rows, whatever its tenant exports. */
const counted = {
  counts: { total: 20, byNamespace: { namespace1: 10, namespace2: 5 }, byBatch: [20] },
  population: { synthetic: 1000 },
} satisfies Partial<WorldJob>;

const job11037: WorldJob = {
  ...profile726,
  id: 11037,
  request: {
    ...profile726.request,
    fields,
    perSegment: false,
    filter: {
      segments: [
        {
          id: '52c26d0d-45f2-47a2-ab30-ed06abc981ff',
          namespace: 'ups',
          statuses: ['realized'],
        },
      ],
    },
  },
  lifecycle: segmentationLifecycle('succeeds'),
  batchIds: [ownBatchIds[11037]],
  ...counted,
};

/** Succeeded, but with an error: the documented form of a job that fails in part. */
const job100: WorldJob = {
  ...job11037,
  id: 100,
  lifecycle: segmentationLifecycle('partly-fails'),
  batchIds: [printedBatchId],
};

/** Next to job 726, which has the documented ID. */
const platform100: WorldJob = { ...job100, batchIds: [ownBatchIds[100]] };

const { counts: _, population: __, ...uncounted100 } = job100;

/** The draft of 2020 shows no counter. */
const draft100: WorldJob = {
  ...uncounted100,
  request: {
    ...job100.request,
    filter: {
      ...job100.request.filter,
      qualified: { from: '2018-01-01T00:00:00Z', to: '2018-02-01T00:00:00Z' },
      updatedAfter: '2018-01-01T00:00:00Z',
      eventsOnlyToo: true,
    },
    additional: { events: { fields: 'string', ingested: { after: '2018-01-01T00:00:00Z' } } },
  },
};

// In today's guide, `realized` selects all profiles that are in the segment now.
const withExisting = (job: WorldJob): WorldJob => ({ ...job, realizedHoldsExisting: true });
export const documentedJobs: Readonly<Record<EditionName, readonly WorldJob[]>> = {
  tutorial: [job722, tutorial726, job24115],
  'segmentation-2020': [draft100],
  segmentation: [segmentation722, job100, job11037].map(withExisting),
  profile: [job722, profile726, profile24115],
  platform: [job722, platform100, job726, job11037, job24115].map(withExisting),
};
