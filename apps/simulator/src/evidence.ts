/**
 * Where each behaviour comes from. `documented`: a document says so. `seen`: live answers of 2018 and 2019 show it.
 * `inferred`: nobody says, and this is what we chose. `own`: the simulator's own, on no platform.
 */
export type Mark = 'documented' | 'seen' | 'inferred' | 'own';

export interface EvidenceRow {
  readonly area: 'Jobs' | 'Editions' | 'List' | 'Data sets' | 'Tokens' | 'Errors' | 'Simulator';
  readonly behaviour: string;
  readonly mark: Mark;
  /** The document, or the reason for the choice. */
  readonly source: string;
  /** What of a documented or seen behaviour is nevertheless our inference. */
  readonly inferredPart?: string;
}

const TROUBLESHOOTING = 'help/landing/troubleshooting.md';
const OPENAPI = "the vendor's published OpenAPI (segmentation.yaml)";
const TUTORIAL = 'help/segmentation/tutorials/export-data.md';
const SEGMENTATION = 'help/segmentation/api/export-jobs.md';
const PROFILE = 'help/profile/api/export-jobs.md';

/** The one table of what is known and what was chosen; `docs/evidence.md` is generated from it. */
export const evidence = {
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
      'no document shows one; the sibling segment jobs have these words, and the cancel answer says "marked for cancelling"',
  },
  'cancel-ended': {
    area: 'Jobs',
    behaviour:
      'Cancelling a job that has ended, or a second time, gives the same answer and changes nothing.',
    mark: 'inferred',
    source: 'the documented failures of DELETE are 403, 404 and 503 only',
  },
  'cancelled-batches': {
    area: 'Jobs',
    behaviour: 'A cancelled job keeps the batch ids that it was given at its creation.',
    mark: 'inferred',
    source: 'only a failed job is documented with an empty batchId',
  },
  'created-new': {
    area: 'Jobs',
    behaviour: 'The answer to a creation always shows the job NEW, even at the pace "instant".',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION} today; the draft of 2020 prints SUCCEEDED with errors, a slip`,
  },
  'batch-ids-at-creation': {
    area: 'Jobs',
    behaviour:
      'Batch ids are there from the creation on, one for each segment with segmentPerBatch.',
    mark: 'documented',
    source: TUTORIAL,
  },
  'per-segment-without-segments': {
    area: 'Jobs',
    behaviour: 'segmentPerBatch without any segment gives one batch, and false in the answer.',
    mark: 'inferred',
    source: 'no document says; a destination without any batch would be of no use',
  },
  'empty-batch-on-failure': {
    area: 'Jobs',
    behaviour: "A failed job's batchId is empty, and each batch's where there are several.",
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}; ${SEGMENTATION} prints an odd id, a slip`,
    inferredPart: 'that it holds for each of several batches',
  },
  'errors-of-failure': {
    area: 'Jobs',
    behaviour: 'fails-writing gives the two errors of job 722; fails-exporting gives 0100000003.',
    mark: 'inferred',
    source: 'the codes and texts are documented, not which stage gives which',
  },
  'partly-fails': {
    area: 'Jobs',
    behaviour:
      'A job that fails in part is SUCCEEDED, with error 0100000003 where the edition shows errors on success, and every second batchId empty.',
    mark: 'inferred',
    source: `${SEGMENTATION} prints a SUCCEEDED job with this error and says nothing of it`,
  },
  'open-intervals': {
    area: 'Jobs',
    behaviour:
      'While a job runs, its metrics show the start of what has started, and all three values of what has ended.',
    mark: 'inferred',
    source:
      'totalTime of a NEW job is documented with its start alone; live answers show the same while PROCESSING',
  },
  'failed-metrics': {
    area: 'Jobs',
    behaviour:
      'A failed job shows totalTime and profileExportTime, never aCPDatasetWriteTime, and no pushJob.',
    mark: 'documented',
    source: `job 722 in ${TUTORIAL}`,
  },
  'run-ids': {
    area: 'Jobs',
    behaviour: 'exportJob is named once the export has started, pushJob once the write has.',
    mark: 'inferred',
    source: 'documented are only a NEW job (none) and ended ones',
  },
  'update-time': {
    area: 'Jobs',
    behaviour:
      'updateTime is the last instant at which anything of the job changed; of an ended job, its end.',
    mark: 'documented',
    source: `jobs 722 and 726 in ${TUTORIAL}`,
    inferredPart: 'its value while the job runs',
  },
  'request-id': {
    area: 'Jobs',
    behaviour:
      "requestId is that of the creating request and never changes; the caller's x-request-id where it sent one.",
    mark: 'seen',
    source: 'live answers of 2018',
    inferredPart: 'that x-request-id is taken',
  },
  'error-request-id': {
    area: 'Errors',
    behaviour:
      "requestId of an error is the caller's x-request-id, or drawn from method, path and the instant of the tenant's clock.",
    mark: 'own',
    source: 'same requests at the same instants give the same bytes',
  },
  counters: {
    area: 'Jobs',
    behaviour:
      'Profile counters are zero: exports hold no data yet. Documented jobs keep their documented counts.',
    mark: 'own',
    source: 'a counter is counted, never invented',
  },
  'x-location': {
    area: 'Jobs',
    behaviour:
      'The answer to a creation names the path of the job in X-Location, in every edition.',
    mark: 'documented',
    source: OPENAPI,
  },
  'delete-answer': {
    area: 'Editions',
    behaviour:
      'A cancel answers 204 without a body in tutorial, profile and segmentation, 200 with one in segmentation-2020 and platform.',
    mark: 'documented',
    source: `each edition's document; the body that ${SEGMENTATION} prints with its 204 cannot be sent`,
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
  'platform-echo': {
    area: 'Editions',
    behaviour:
      'platform: fields, filter and additionalFields come back as sent, no defaults filled in.',
    mark: 'seen',
    source: `the filter in live answers of 2018; the rest in ${OPENAPI}`,
    inferredPart: 'that nothing is filled in outside the filter',
  },
  'platform-delete': {
    area: 'Editions',
    behaviour: 'platform: a cancel answers 200 and {status, message}.',
    mark: 'documented',
    source: OPENAPI,
  },
  'platform-data-set-answer': {
    area: 'Editions',
    behaviour: 'platform: a new data set is answered as ["@/dataSets/{id}"].',
    mark: 'seen',
    source: 'live answers of 2018; help/catalog/api/create-dataset.md says so too',
  },
  'segmentation-data-set-answer': {
    area: 'Editions',
    behaviour: 'segmentation and segmentation-2020: a new data set is answered as in platform.',
    mark: 'inferred',
    source: 'their documents do not create data sets',
  },
  'segmentation-2020-batches': {
    area: 'Editions',
    behaviour:
      'segmentation-2020: batches is an object and holds the first segment, also where segmentPerBatch made more.',
    mark: 'inferred',
    source: `the draft of ${SEGMENTATION} shows one segment only; its object has no room for more`,
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
  'list-order': {
    area: 'List',
    behaviour: 'Newest first; within one millisecond the higher id first.',
    mark: 'documented',
    source: OPENAPI,
    inferredPart: 'the order within one millisecond',
  },
  'list-all': {
    area: 'List',
    behaviour:
      'Without a limit all jobs come, up to a cap a page (1,000 jobs, or 32 Mi characters), and then a next link. A higher limit is cut to the cap.',
    mark: 'inferred',
    source: `${SEGMENTATION} says that all come; maximum and default are unknown`,
  },
  'list-next': {
    area: 'List',
    behaviour:
      'link.next is relative to /data/core/ups, ends in offset={creationTime}_{id} of the last record, keeps status, and is empty on the last page.',
    mark: 'documented',
    source: OPENAPI,
    inferredPart: 'that it keeps status',
  },
  'list-page-size': {
    area: 'List',
    behaviour:
      'page.pageSize is the number of records on the page; page.pageOffset is empty when there are none.',
    mark: 'inferred',
    source: `${OPENAPI} reads either way`,
  },
  'list-numeric': {
    area: 'List',
    behaviour:
      'A numeric offset passes over so many jobs; start does the same; page counts from 1 in steps of limit.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}`,
    inferredPart: 'that page counts from 1, and what several of them together mean',
  },
  'list-sort': {
    area: 'List',
    behaviour:
      'sort takes createdTime, creationTime, updateTime or id with :asc or :desc, and has no effect when there is more than one page.',
    mark: 'documented',
    source: PROFILE,
    inferredPart: 'which fields, and that it is ignored rather than refused',
  },
  'list-status': {
    area: 'List',
    behaviour: 'status filters by NEW, SUCCEEDED or FAILED; any other value is a 400.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'the 400',
  },
  'schema-name-required': {
    area: 'Jobs',
    behaviour: 'destination.datasetId and schema.name are required; a segment needs its segmentId.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}, ${SEGMENTATION}`,
  },
  'data-set-id': {
    area: 'Data sets',
    behaviour: 'A data set id has 24 hex digits; its viewId is the next value.',
    mark: 'seen',
    source: 'live answers of 2018 and 2019',
  },
  'data-set-keys': {
    area: 'Data sets',
    behaviour:
      'A data set is shown in a map by its id, with tags["adobe/pqs/table"] made from its name, and with classification.',
    mark: 'documented',
    source: 'help/catalog/api',
    inferredPart: 'the table name, which is as clients derive it',
  },
  'data-set-name': {
    area: 'Data sets',
    behaviour: 'Two data sets may have the same name, and a name is not required.',
    mark: 'inferred',
    source: 'a UI guide says that names must be unique; no API error is documented',
  },
  'sandbox-default': {
    area: 'Simulator',
    behaviour:
      'Without x-sandbox-name a call goes to the sandbox prod; any other name is a sandbox of its own, made when it is first used.',
    mark: 'documented',
    source: 'help/sandboxes/troubleshooting-guide.md',
    inferredPart: 'that any other name exists',
  },
  'tenant-foreign': {
    area: 'Simulator',
    behaviour: 'A job or data set of another org or sandbox is a 404.',
    mark: 'inferred',
    source: 'documented is only that it cannot be reached',
  },
  'token-any': {
    area: 'Tokens',
    behaviour:
      'Any bearer token is accepted, except one of ours that has expired or belongs to another org; with --auth strict only ours are.',
    mark: 'own',
    source: 'a simulator has no accounts',
  },
  'token-life': {
    area: 'Tokens',
    behaviour:
      "A token lives 24 hours of the tenant's clock. expires_in is in seconds, but in milliseconds from /ims/exchange/jwt.",
    mark: 'documented',
    source: 'help/landing/api-authentication.md',
    inferredPart: "that it is the tenant's clock",
  },
  'token-org': {
    area: 'Tokens',
    behaviour:
      "A token belongs to the org in the JWT's iss, or in the x-gw-ims-org-id of the token request; without either to any org.",
    mark: 'own',
    source: 'client credentials name no org',
  },
  'token-error': {
    area: 'Tokens',
    behaviour: 'A token request that lacks something answers 400 with error and error_description.',
    mark: 'inferred',
    source: 'RFC 6749, section 5.2',
  },
  'token-missing': {
    area: 'Errors',
    behaviour: 'No Authorization: 403, error_code 403010.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'token-invalid': {
    area: 'Errors',
    behaviour: 'A token that is none, is expired or is refused: 401, error_code 401013.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'key-missing': {
    area: 'Errors',
    behaviour: 'No x-api-key: 403, error_code 403000.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'org-missing': {
    area: 'Errors',
    behaviour: 'No x-gw-ims-org-id: 400, error_code 400003.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'org-malformed': {
    area: 'Errors',
    behaviour: 'An org that is not 24 hex digits and @AdobeOrg: 403, error_code 403027.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'org-foreign': {
    area: 'Errors',
    behaviour: "A token of ours with an org that is not the token's: 403, error_code 403025.",
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'sandbox-malformed': {
    area: 'Errors',
    behaviour: 'A sandbox name that is not lower-case: 400, error_code 400900.',
    mark: 'inferred',
    source: 'documented is that names are lower-case; the answer is unknown',
  },
  'content-type': {
    area: 'Errors',
    behaviour: 'POST without a JSON content type: 400 BadRequestError.',
    mark: 'documented',
    source: TROUBLESHOOTING,
  },
  'body-unreadable': {
    area: 'Errors',
    behaviour:
      'A body that is not UTF-8 or not JSON: 400, UPLIB-101206-500 in the profile services, BadRequestError in Catalog.',
    mark: 'inferred',
    source: `${OPENAPI} shows the first for a sibling of export jobs`,
  },
  'body-invalid': {
    area: 'Errors',
    behaviour:
      'Missing and ill-typed fields, times that are not RFC 3339, ranges that end before they start, unknown segment statuses: 400, UPLIB-101206-500, one message a fault, with its JSON pointer; times are looked at once the rest is right.',
    mark: 'inferred',
    source: `${OPENAPI} shows code and first message for a sibling of export jobs`,
  },
  'data-set-unknown-to-export': {
    area: 'Errors',
    behaviour: 'An export to a data set that Catalog does not know: 400, UPLIB-101554-503.',
    mark: 'inferred',
    source: `${OPENAPI} shows it for a sibling of export jobs`,
  },
  'data-set-not-union': {
    area: 'Errors',
    behaviour: 'An export to a data set that is not on the union schema: 400.',
    mark: 'inferred',
    source: 'every guide requires the union schema; none shows the error',
  },
  'catalog-data-set-unknown': {
    area: 'Errors',
    behaviour: 'Catalog, unknown data set: 404 NotFoundError, "DataSet not found."',
    mark: 'documented',
    source: OPENAPI,
  },
  'job-unknown': {
    area: 'Errors',
    behaviour: 'An unknown job id: 404 in the form of the profile services.',
    mark: 'inferred',
    source: 'the status is documented, its body is not',
  },
  'query-invalid': {
    area: 'Errors',
    behaviour:
      'A query value out of range or unreadable: 400 with the name of the parameter. Blank values count as absent.',
    mark: 'inferred',
    source: 'Catalog documents a "400-level error" for a bad limit',
  },
  'body-too-large': {
    area: 'Errors',
    behaviour: 'A body over the cap (1 MiB): 413. One nested more than 100 levels deep: 400.',
    mark: 'own',
    source: 'the platform documents no limit',
  },
  'route-unknown': {
    area: 'Errors',
    behaviour:
      'An unknown path: 404 in the form of the service it lies under, elsewhere in that of the gateway.',
    mark: 'inferred',
    source: 'no document shows one',
  },
  'method-not-allowed': {
    area: 'Errors',
    behaviour:
      'A known path with another method: 405 with Allow. So the printed "curl -X POST …/{id}" for a cancel is refused.',
    mark: 'inferred',
    source: 'no document shows one',
  },
  'script-header': {
    area: 'Simulator',
    behaviour:
      'x-aep-sim-script on a creation chooses the script of that job; an unknown one is a 400.',
    mark: 'own',
    source: 'to make a job fail on purpose',
  },
  'host-refused': {
    area: 'Simulator',
    behaviour: 'A Host that is not allowed, or a page of another site: 403.',
    mark: 'own',
    source: 'so that no web page can reach a local simulator',
  },
  internal: {
    area: 'Simulator',
    behaviour:
      "An answer that does not satisfy its own schema is not sent: 500, and a log line with the pointer. It is a bug of the simulator's.",
    mark: 'own',
    source: 'better loud than wrong',
  },
} as const satisfies Record<string, EvidenceRow>;

export type EvidenceId = keyof typeof evidence;
