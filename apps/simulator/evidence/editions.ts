import { type EvidenceRow, OPENAPI, PROFILE, SEGMENTATION, TUTORIAL } from './row.ts';

export const editions = {
  'delete-answer': {
    area: 'Editions',
    behaviour:
      'A cancel returns 204 without a body in tutorial, profile and segmentation, 200 with one in segmentation-2020 and platform.',
    mark: 'documented',
    source: `each edition's document; the body that ${SEGMENTATION} shows with its 204 cannot be sent`,
  },
  'platform-first-status': {
    area: 'Editions',
    behaviour: 'platform: a new job is NEW with computeGatewayJobId {}.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}; {} is also seen on the wire`,
  },
  'platform-spelling': {
    area: 'Editions',
    behaviour:
      'platform: destination is spelt datasetId everywhere, batches is an array and only there per segment.',
    mark: 'documented',
    source: `${OPENAPI} for the spelling and when; ${SEGMENTATION} for the array`,
  },
  'platform-metrics': {
    area: 'Editions',
    behaviour:
      'platform: a succeeded job shows pushJob, aCPDatasetWriteTime and the two counters together.',
    mark: 'inferred',
    source: `${OPENAPI} has the first two, ${SEGMENTATION} the counters, and none excludes the other's`,
  },
  'segmentation-spelling': {
    area: 'Editions',
    behaviour:
      'segmentation: destination is spelt dataSetId of a job with a batch for each segment, and datasetId of any other.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'that it is so in the list too',
  },
  'tutorial-list-spelling': {
    area: 'Editions',
    behaviour:
      'tutorial: destination is spelt dataSetId on create and get of a job with a batch for each segment, and datasetId of any other job and in lists.',
    mark: 'documented',
    source: TUTORIAL,
    inferredPart: 'the list of a job with a batch for each segment, which is not documented',
  },
  'platform-echo': {
    area: 'Editions',
    behaviour:
      'What an edition shows of fields, mergePolicy, filter and additionalFields comes back as sent, no defaults filled in; keys that no document knows, and null, are left out.',
    mark: 'seen',
    source: `the filter in recorded responses of 2018; the rest in ${OPENAPI}`,
    inferredPart:
      'that nothing is filled in outside the filter, that it is so in every edition, and what is left out',
  },
  'platform-delete': {
    area: 'Editions',
    behaviour: 'platform: a cancel returns 200 and {status, message}.',
    mark: 'documented',
    source: OPENAPI,
  },
  'platform-data-set-answer': {
    area: 'Editions',
    behaviour: 'platform: the response to the creation of a dataset is ["@/dataSets/{id}"].',
    mark: 'seen',
    source: 'recorded responses of 2018; help/catalog/api/create-dataset.md says so too',
  },
  'segmentation-data-set-answer': {
    area: 'Editions',
    behaviour:
      'segmentation and segmentation-2020: the response to the creation of a dataset is as in platform.',
    mark: 'inferred',
    source: 'their documents do not create datasets',
  },
  'segmentation-2020-batches': {
    area: 'Editions',
    behaviour:
      'segmentation-2020: batches is an object and holds the first segment, also where there are more in the batch, or in others with segmentPerBatch; without segments it is not there. computeGatewayJobId of a new job is {}.',
    mark: 'inferred',
    source: `the draft of ${SEGMENTATION} shows one segment only, and no job that is new; its object has no room for more`,
  },
  'guide-errors-on-success': {
    area: 'Editions',
    behaviour:
      'tutorial and profile: a succeeded job shows no errors; a batch that failed has an empty batchId.',
    mark: 'inferred',
    source: 'their documents show errors on a failed job alone',
  },
  'default-statuses': {
    area: 'Editions',
    behaviour:
      'A segment without status stands for realized and existing in tutorial, profile and segmentation-2020, for realized in segmentation and platform.',
    mark: 'documented',
    source: `${TUTORIAL}, ${OPENAPI}, ${SEGMENTATION}`,
    inferredPart: 'the default of profile, segmentation-2020 and platform',
  },
  'realized-holds-existing': {
    area: 'Editions',
    behaviour:
      'segmentation and platform: realized, sent or by default, takes all who are in the segment now, those whose membership is existing among them; existing alone takes only those. What was sent comes back as it was sent.',
    mark: 'documented',
    source: `${SEGMENTATION}: realized represents all profiles that are in the segment at the time`,
    inferredPart: 'that memberships of profiles may be existing there, and can be asked for by it',
  },
  'realized-beside-existing': {
    area: 'Editions',
    behaviour:
      'tutorial, profile and segmentation-2020: realized and existing are two statuses; a request that names one takes no profile of the other.',
    mark: 'documented',
    source: `${TUTORIAL}, ${OPENAPI}: the two together represent all profiles that are in the segment at the time`,
    inferredPart: 'that it holds for profile and segmentation-2020, which say nothing of it',
  },
} as const satisfies Record<string, EvidenceRow>;
