import { type EvidenceRow, OPENAPI, PROFILE, SEGMENTATION, TUTORIAL } from './row.ts';

export const jobs = {
  'status-words': {
    area: 'Jobs',
    behaviour: 'A job is NEW, then PROCESSING, then SUCCEEDED or FAILED.',
    mark: 'documented',
    source: `${OPENAPI}; the guides show NEW, SUCCEEDED and FAILED`,
  },
  'cancelled-status': {
    area: 'Jobs',
    behaviour: 'A cancelled job is CANCELLING, then CANCELLED, in every edition.',
    mark: 'inferred',
    source:
      'no document shows one; the sibling segment jobs have these words, and the cancel response says "marked for cancelling"',
  },
  'cancel-ended': {
    area: 'Jobs',
    behaviour:
      'Cancelling a job that has finished, or a second time, gives the same response and changes nothing.',
    mark: 'inferred',
    source: 'the documented failures of DELETE are 403, 404 and 503 only',
  },
  'cancelled-batches': {
    area: 'Jobs',
    behaviour: 'A cancelled job keeps the batch IDs that it was given at its creation.',
    mark: 'inferred',
    source: 'only a failed job is documented with an empty batchId',
  },
  'created-new': {
    area: 'Jobs',
    behaviour: 'The response to a create always shows the job NEW, even at the pace "instant".',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION} today; the draft of 2020 shows SUCCEEDED with errors, a documentation error; recorded responses of 2018 show PROCESSING`,
  },
  'batch-ids-at-creation': {
    area: 'Jobs',
    behaviour: 'Batch IDs exist from the creation on, one for each segment with segmentPerBatch.',
    mark: 'documented',
    source: TUTORIAL,
  },
  'segment-named-twice': {
    area: 'Jobs',
    behaviour:
      'With segmentPerBatch a segment that is named twice, with the same statuses, has one batch; the filter comes back as sent.',
    mark: 'inferred',
    source: `${TUTORIAL}, ${SEGMENTATION}: a batch ID is that of one segment ID; no source describes a second occurrence`,
  },
  'per-segment-without-segments': {
    area: 'Jobs',
    behaviour: 'segmentPerBatch without any segment gives one batch, and false in the response.',
    mark: 'inferred',
    source: 'no document describes it; a destination without any batch would be of no use',
  },
  'empty-batch-on-failure': {
    area: 'Jobs',
    behaviour: "A failed job's batchId is empty, and each batch's where there are several.",
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}; ${SEGMENTATION} shows an unusual ID, a documentation error`,
    inferredPart: 'that it holds for each of several batches',
  },
  'errors-of-failure': {
    area: 'Jobs',
    behaviour: 'fails-writing gives the two errors of job 722; fails-exporting gives 0100000003.',
    mark: 'inferred',
    source: 'the codes and texts are documented, not which stage gives which',
  },
  'reason-of-failure': {
    area: 'Jobs',
    behaviour:
      'msg of error 0100000003 is "Error in Export Job" where a script chose the failure; where the request or the removal of the dataset did, it begins with that and says the reason. Catalog has the same sentence as failureReason of the failed batches.',
    mark: 'inferred',
    source: `${SEGMENTATION} shows the text; none shows a reason, without which the error cannot be acted upon`,
  },
  'partly-fails': {
    area: 'Jobs',
    behaviour:
      'A job that fails in part is SUCCEEDED, with error 0100000003 where the edition shows errors on success, and every second batchId empty. An only batch cannot fail in part: it is written, and has the error in Catalog, which is all that tells it from a success in tutorial and profile.',
    mark: 'inferred',
    source: `${SEGMENTATION} shows a SUCCEEDED job of one batch with this error and does not explain it`,
  },
  'open-intervals': {
    area: 'Jobs',
    behaviour:
      'While a job runs, its metrics show the start of what has started, and all three values of what has finished. What was shown stays; so a job that will fail in its write never shows the write.',
    mark: 'inferred',
    source:
      'totalTime of a NEW job is documented with its start alone; recorded responses show the same while PROCESSING',
  },
  'failed-metrics': {
    area: 'Jobs',
    behaviour:
      'A failed job shows totalTime and profileExportTime; no aCPDatasetWriteTime and no pushJob, unless its dataset was removed during the write: what was shown of that stays.',
    mark: 'documented',
    source: `job 722 in ${TUTORIAL}`,
    inferredPart: 'the removed dataset',
  },
  'run-ids': {
    area: 'Jobs',
    behaviour:
      'exportJob is named once the export has started, pushJob once the write has, but not in a job that will fail in it.',
    mark: 'inferred',
    source: 'documented are only a NEW job (none) and ended ones',
  },
  'update-time': {
    area: 'Jobs',
    behaviour:
      'updateTime is the last time at which anything of the job changed; of an ended job, its end.',
    mark: 'documented',
    source: `jobs 722 and 726 in ${TUTORIAL}`,
    inferredPart: 'its value while the job runs',
  },
  'request-id': {
    area: 'Jobs',
    behaviour:
      "requestId is that of the creating request and never changes; the client's x-request-id where it sent one.",
    mark: 'seen',
    source: 'recorded responses of 2018',
    inferredPart: 'that x-request-id is taken',
  },
  'x-location': {
    area: 'Jobs',
    behaviour:
      'The response to a create names the path of the job in X-Location, in every edition.',
    mark: 'documented',
    source: OPENAPI,
  },
  'schema-name-required': {
    area: 'Jobs',
    behaviour: 'destination.datasetId is required; a segment needs its segmentId.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION}`,
  },
  'schema-name': {
    area: 'Jobs',
    behaviour:
      'schema.name is _xdm.context.profile, or the union schema by _xdm.context.profile__union or its URI; any other is a 400 with the nearest. A request without schema is accepted, and its job shows _xdm.context.profile.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION}: the name of the schema of the dataset, which must be the union schema. All but the draft of 2020 and ${OPENAPI} require it`,
    inferredPart:
      'the 400, that a request without schema is accepted in every edition, and what is shown then',
  },
} as const satisfies Record<string, EvidenceRow>;
