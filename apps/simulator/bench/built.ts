// The bench measures what is published: the built files, not the sources.
const path = '../dist';

export const { createSimulator } = (await import(
  `${path}/simulator.js`
)) as typeof import('../src/simulator.ts');

export const { memoryStore } = (await import(
  `${path}/stores/memory/memory.js`
)) as typeof import('../src/stores/memory/memory.ts');

export const { startOf } = (await import(
  `${path}/tenants/worlds/index.js`
)) as typeof import('../src/tenants/worlds/index.ts');

export const { lifecycleAt, numbered } = (await import(
  `${path}/core/lifecycle.js`
)) as typeof import('../src/core/lifecycle.ts');

export const ORG = '1BD6382559DF0C130A49422D@AdobeOrg';

export const headers = {
  authorization: 'Bearer any',
  'x-api-key': 'any',
  'x-gw-ims-org-id': ORG,
  'content-type': 'application/json',
};

export const jobs = '/data/core/ups/export/jobs';
export const batches = '/data/foundation/catalog/batches';
export const dataSetId = '5b7c86968f7b6501e21ba9df';

const SOME_FIELDS = 'identities.id,personalEmail.address';

/** The request that the segmentation guide prints: all its fields, one segment. */
export const request = JSON.stringify({
  fields: SOME_FIELDS,
  mergePolicy: { id: 'timestampOrdered-none-mp', version: 1 },
  filter: {
    segments: [
      { segmentId: '52c26d0d-45f2-47a2-ab30-ed06abc981ff', segmentNs: 'ups', status: ['realized'] },
    ],
    segmentQualificationTime: {
      startTime: '2018-01-01T00:00:00Z',
      endTime: '2018-02-01T00:00:00Z',
    },
    fromIngestTimestamp: '2018-01-01T00:00:00Z',
    emptyProfiles: true,
  },
  additionalFields: {
    eventList: {
      fields: 'string',
      filter: {
        fromIngestTimestamp: '2018-01-01T00:00:00Z',
        toIngestTimestamp: '2020-01-01T00:00:00Z',
      },
    },
  },
  destination: { datasetId: dataSetId, segmentPerBatch: false },
  schema: { name: '_xdm.context.profile' },
  evaluationInfo: { segmentation: true },
});

/** The same with other fields for each number. */
export function requestOf(number: number): string {
  return request.replace(SOME_FIELDS, `${SOME_FIELDS},segmentMembership.ups.${number}`);
}
