import { CATALOG, DATA_ACCESS, type EvidenceRow } from './row.ts';

const SEEN = 'recorded responses of 2018 and 2019';

export const files = {
  'parquet-files': {
    area: 'Files',
    behaviour:
      'A batch is one or more Parquet files, part-00000-{uuid}-c000.snappy.parquet, with nested structures; a batch without rows has a file without rows.',
    mark: 'seen',
    source: `${SEEN}; ${DATA_ACCESS}: a batch may consist of several files`,
    inferredPart: 'the batch without rows, and where a file ends and the next starts',
  },
  'batch-statuses': {
    area: 'Files',
    behaviour:
      'Catalog shows a batch from the creation of its job on: queued, processing, then success, failed, or aborted; inactive when another export has replaced it.',
    mark: 'inferred',
    source: `${CATALOG} has the words`,
  },
  'batch-metrics': {
    area: 'Files',
    behaviour:
      'recordsRead and recordsWritten of a written batch are the number of its rows; a failed batch has failureReason and errors.',
    mark: 'documented',
    source: CATALOG,
    inferredPart: 'that recordsRead is the same number',
  },
  'own-batch': {
    area: 'Files',
    behaviour:
      'A batch belongs to one job. Batch da5cfb4d… belongs to the documented job whose list shows it: 726, in segmentation* 100; each other job that a document shows it for has an ID from the simulator.',
    mark: 'own',
    source: 'documented examples have one batch ID for several jobs',
  },
  'batch-list': {
    area: 'Files',
    behaviour:
      'Batches are listed newest job first, with dataSet, batch, status, createdAfter, createdBefore, limit and start.',
    mark: 'documented',
    source: CATALOG,
    inferredPart: 'the order',
  },
  'file-ids': {
    area: 'Files',
    behaviour:
      'The ID of a file is {batchId}-1, {batchId}-2, and so on; its only part is downloaded with path.',
    mark: 'seen',
    source: `${SEEN}; ${DATA_ACCESS}`,
  },
  'file-pages': {
    area: 'Files',
    behaviour:
      '_page.count is the number of all files. _links are present only if there are several pages, and have the host and port of the request. The parts of a file, and of a failed batch, accept limit and start too.',
    mark: 'documented',
    source: DATA_ACCESS,
    inferredPart: "the client's host",
  },
  ranges: {
    area: 'Files',
    behaviour:
      'A Range of bytes returns 206; one beyond the end returns 416; several ranges, or another unit, return the whole file.',
    mark: 'documented',
    source: `${DATA_ACCESS}; 416 as in RFC 9110`,
    inferredPart: 'all but the 206',
  },
  'failed-batch-files': {
    area: 'Files',
    behaviour:
      'batches/{id}/failed of a failed export is empty; batches/{id}/meta has row_errors_sample.json with the reason. Of any other batch both are 404, "path is not found".',
    mark: 'inferred',
    source: `${DATA_ACCESS} shows both for failed imports`,
  },
  preview: {
    area: 'Files',
    behaviour:
      'datasets/{id}/preview has the first 100 rows, flattened with _, lists as _list_element_, and every value as a string.',
    mark: 'seen',
    source: SEEN,
    inferredPart:
      'several items of a list are joined with commas; names and values of more than 2 MiB together are cut',
  },
  'file-not-written': {
    area: 'Files',
    behaviour:
      'A file that cannot be written, as on a full disk: 503 with Retry-After for the requests that need it, and the next request tries again. Its job has succeeded anyway; the script fails-writing gives the documented error 0090000009.',
    mark: 'own',
    source: 'a job depends only on its own stored data',
  },
} as const satisfies Record<string, EvidenceRow>;
