import { DATA_ACCESS, type EvidenceRow, OPENAPI, SEGMENTATION, TUTORIAL } from './row.ts';

/** What the findings about clients rest on: packages/manners. */
export const clients = {
  'client-polls': {
    area: 'Clients',
    behaviour:
      'A client waits between two polls of a job; for a batch, two minutes are recommended.',
    mark: 'documented',
    source: 'help/catalog/datasets/create.md',
    inferredPart:
      'that it applies to jobs; that four polls with less than 50 ms between them are without a pause',
  },
  'client-retry-after': {
    area: 'Clients',
    behaviour: 'After 429 or 503 with Retry-After, a client waits for that long.',
    mark: 'inferred',
    source: `${OPENAPI} has both statuses, and no Retry-After; its meaning is that of RFC 9110, section 10.2.3`,
  },
  'client-terminal': {
    area: 'Clients',
    behaviour: 'SUCCEEDED, FAILED and CANCELLED are final: the job does not change after them.',
    mark: 'documented',
    source: `${SEGMENTATION}: a job is complete when it is SUCCEEDED`,
    inferredPart: 'CANCELLED, which no document shows of an export job',
  },
  'client-repeated-create': {
    area: 'Clients',
    behaviour: 'Each POST of an export job creates a new job, even with the same body.',
    mark: 'inferred',
    source: 'no document has an idempotency key for a create',
  },
  'client-left-jobs': {
    area: 'Clients',
    behaviour: 'A client that starts a job waits until it has finished, or cancels it.',
    mark: 'own',
    source: 'no document describes a job that no client reads; its failure would not be reported',
  },
  'client-unknown-parts': {
    area: 'Clients',
    behaviour: 'Undocumented fields and query parameters are ignored.',
    mark: 'inferred',
    source:
      'the documents have no error for them, and one of their examples has a misspelled field (persistet)',
  },
  'client-early-download': {
    area: 'Clients',
    behaviour: 'The files of a batch exist when its job is complete; its ID is known before.',
    mark: 'documented',
    source: `${TUTORIAL}: the batch is used once the job is SUCCEEDED`,
    inferredPart: 'the 404 before that',
  },
  'client-all-files': {
    area: 'Clients',
    behaviour: 'A batch can consist of several files.',
    mark: 'documented',
    source: DATA_ACCESS,
  },
  'client-all-batches': {
    area: 'Clients',
    behaviour: 'With segmentPerBatch, a job has a batch for each segment.',
    mark: 'documented',
    source: TUTORIAL,
  },
  'client-short-body': {
    area: 'Clients',
    behaviour: 'The length of a file is in its list and in Content-Length; Range requests a part.',
    mark: 'documented',
    source: DATA_ACCESS,
    inferredPart: 'that a connection can end before the file does',
  },
} as const satisfies Record<string, EvidenceRow>;
