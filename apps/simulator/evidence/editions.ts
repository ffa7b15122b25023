import { type EvidenceRow, OPENAPI, PROFILE, SEGMENTATION, TUTORIAL } from './row.ts';

export const editions = {
  'delete-answer': {
    area: 'Editions',
    behaviour:
      'A cancel returns 204 without a body in tutorial, profile, and segmentation, and 200 with a body in segmentation-2020 and platform.',
    mark: 'documented',
    source: `each edition's document; the body that ${SEGMENTATION} shows with its 204 cannot be sent`,
  },
  'platform-first-status': {
    area: 'Editions',
    behaviour: 'platform: a new job is NEW with computeGatewayJobId {}.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}; {} is also in observed responses`,
  },
  'platform-spelling': {
    area: 'Editions',
    behaviour:
      'platform: the dataset ID in destination is spelled datasetId everywhere, batches is an array, and only present with segmentPerBatch.',
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
      'segmentation: the dataset ID in destination is spelled dataSetId of a job with a batch for each segment, and datasetId of any other.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'that it is so in the list too',
  },
  'tutorial-list-spelling': {
    area: 'Editions',
    behaviour:
      'tutorial: the dataset ID in destination is spelled dataSetId on create and get of a job with a batch for each segment, and datasetId of any other job and in lists.',
    mark: 'documented',
    source: TUTORIAL,
    inferredPart: 'the list of a job with a batch for each segment, which is not documented',
  },
  'platform-echo': {
    area: 'Editions',
    behaviour:
      'What an edition shows of fields, mergePolicy, filter and additionalFields is repeated as it was sent, without defaults; undocumented keys and null are omitted.',
    mark: 'seen',
    source: `the filter in recorded responses of 2018; the rest in ${OPENAPI}`,
    inferredPart:
      'that there are no defaults outside the filter, that it applies to every edition, and what is omitted',
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
      'segmentation-2020: batches is an object with the first segment, even if there are several; without segments it is absent. computeGatewayJobId of a new job is {}.',
    mark: 'inferred',
    source: `the draft of ${SEGMENTATION} shows only one segment, and no new job; its object cannot contain more`,
  },
  'guide-errors-on-success': {
    area: 'Editions',
    behaviour:
      'tutorial and profile: a succeeded job shows no errors; a batch that failed has an empty batchId.',
    mark: 'inferred',
    source: 'their documents show errors only for a failed job',
  },
  'default-statuses': {
    area: 'Editions',
    behaviour:
      'A segment without status selects realized and existing in tutorial, profile, and segmentation-2020, and realized in segmentation and platform.',
    mark: 'documented',
    source: `${TUTORIAL}, ${OPENAPI}, ${SEGMENTATION}`,
    inferredPart: 'the default of profile, segmentation-2020 and platform',
  },
  'realized-holds-existing': {
    area: 'Editions',
    behaviour:
      'segmentation and platform: realized, sent or by default, selects all profiles that are in the segment now, including those whose membership is existing; existing selects only those. The response repeats what was sent.',
    mark: 'documented',
    source: `${SEGMENTATION}: realized represents all profiles that are in the segment at the time`,
    inferredPart: 'that memberships of profiles can be existing there, and can be requested by it',
  },
  'realized-beside-existing': {
    area: 'Editions',
    behaviour:
      'tutorial, profile and segmentation-2020: realized and existing are two statuses; a request for one selects no profile of the other.',
    mark: 'documented',
    source: `${TUTORIAL}, ${OPENAPI}: the two together represent all profiles that are in the segment at the time`,
    inferredPart: 'that it applies to profile and segmentation-2020, which do not describe it',
  },
} as const satisfies Record<string, EvidenceRow>;
