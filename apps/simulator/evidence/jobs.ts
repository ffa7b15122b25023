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
      'no document shows one; segment jobs of the same API have these statuses, and the cancel response is "marked for cancelling"',
  },
  'cancel-ended': {
    area: 'Jobs',
    behaviour:
      'Cancelling a finished job, or a job a second time, returns the same response and changes nothing.',
    mark: 'inferred',
    source: 'the documented failures of DELETE are 403, 404 and 503 only',
  },
  'cancelled-batches': {
    area: 'Jobs',
    behaviour: 'A cancelled job keeps the batch IDs of its creation.',
    mark: 'inferred',
    source: 'only a failed job is documented with an empty batchId',
  },
  'created-new': {
    area: 'Jobs',
    behaviour:
      'The response to a create always shows the status NEW, even with the pace "instant".',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION} today; the draft of 2020 shows SUCCEEDED with errors, a documentation error; recorded responses of 2018 show PROCESSING`,
  },
  'batch-ids-at-creation': {
    area: 'Jobs',
    behaviour:
      'Batch IDs exist from the creation of the job on; with segmentPerBatch, one for each segment.',
    mark: 'documented',
    source: TUTORIAL,
  },
  'segment-named-twice': {
    area: 'Jobs',
    behaviour:
      'With segmentPerBatch, a segment that occurs twice with the same statuses has one batch; the response repeats the filter as it was sent.',
    mark: 'inferred',
    source: `${TUTORIAL}, ${SEGMENTATION}: a batch ID is that of one segment ID; no source describes a second occurrence`,
  },
  'per-segment-without-segments': {
    area: 'Jobs',
    behaviour:
      'segmentPerBatch without any segment results in one batch, and is false in the response.',
    mark: 'inferred',
    source: 'no source describes this; a destination without a batch would be useless',
  },
  'empty-batch-on-failure': {
    area: 'Jobs',
    behaviour:
      'The batchId of a failed job is empty; if it has several batches, all of their IDs are.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}; ${SEGMENTATION} shows an unusual ID, a documentation error`,
    inferredPart: 'that it applies to each of several batches',
  },
  'errors-of-failure': {
    area: 'Jobs',
    behaviour: 'fails-writing has the two errors of job 722; fails-exporting has 0100000003.',
    mark: 'inferred',
    source: 'the codes and messages are documented, but not which stage has which',
  },
  'reason-of-failure': {
    area: 'Jobs',
    behaviour:
      'msg of error 0100000003 is "Error in Export Job" if a script has caused the failure. If the request or the removal of the dataset has, the reason follows. Catalog has the same sentence as failureReason of the failed batches.',
    mark: 'inferred',
    source: `${SEGMENTATION} shows the message; no source shows a reason, which is needed to correct the request`,
  },
  'partly-fails': {
    area: 'Jobs',
    behaviour:
      'A job that fails in part is SUCCEEDED, with error 0100000003 if the edition shows errors of a success, and every second batchId is empty. An only batch is written, and has the error in Catalog. In tutorial and profile, only that distinguishes it from a success.',
    mark: 'inferred',
    source: `${SEGMENTATION} shows a SUCCEEDED job of one batch with this error and does not explain it`,
  },
  'open-intervals': {
    area: 'Jobs',
    behaviour:
      'While a job runs, its metrics show the start of each stage that has started, and all three values of each that has finished. Shown values stay, so a job that will fail in its write never shows the write.',
    mark: 'inferred',
    source:
      'totalTime of a NEW job is documented with only its start; recorded responses show the same while PROCESSING',
  },
  'failed-metrics': {
    area: 'Jobs',
    behaviour:
      'A failed job shows totalTime and profileExportTime, but no aCPDatasetWriteTime and no pushJob. If its dataset was removed during the write, the values that were shown stay.',
    mark: 'documented',
    source: `job 722 in ${TUTORIAL}`,
    inferredPart: 'the removed dataset',
  },
  'run-ids': {
    area: 'Jobs',
    behaviour:
      'exportJob is shown when the export has started, and pushJob when the write has started, except in a job that will fail in it.',
    mark: 'inferred',
    source: 'only a NEW job (which has none) and finished ones are documented',
  },
  'update-time': {
    area: 'Jobs',
    behaviour: 'updateTime is when the job last changed; for a finished job, its end.',
    mark: 'documented',
    source: `jobs 722 and 726 in ${TUTORIAL}`,
    inferredPart: 'its value while the job runs',
  },
  'request-id': {
    area: 'Jobs',
    behaviour:
      "requestId is that of the create and never changes: the client's x-request-id if it sent one.",
    mark: 'seen',
    source: 'recorded responses of 2018',
    inferredPart: 'that x-request-id is used',
  },
  'x-location': {
    area: 'Jobs',
    behaviour: 'The response to a create has the path of the job in X-Location, in every edition.',
    mark: 'documented',
    source: OPENAPI,
  },
  'schema-name-required': {
    area: 'Jobs',
    behaviour: 'destination.datasetId is required; segmentId of a segment is required.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION}`,
  },
  'schema-name': {
    area: 'Jobs',
    behaviour:
      'schema.name is _xdm.context.profile, or the union schema as _xdm.context.profile__union or its URI. Any other is rejected with 400 and the nearest. A request without schema is accepted, and its job shows _xdm.context.profile.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION}: the name of the schema of the dataset, which must be the union schema. All but the draft of 2020 and ${OPENAPI} require it`,
    inferredPart:
      'the 400, that a request without schema is accepted in every edition, and what is shown then',
  },
} as const satisfies Record<string, EvidenceRow>;
