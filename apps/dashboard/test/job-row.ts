import type { JobRow } from '@aep-sim/types';
import type { RequestRow } from '../src/model/request-row.ts';

/** A job as the control plane lists it, for tests. */
export function jobRow(row: Partial<JobRow>): JobRow {
  return {
    id: 100,
    createdAt: 0,
    phase: 'queued',
    script: 'succeeds',
    chosenBy: 'default',
    dataSetId: '5b7c86968f7b6501e21ba9df',
    segments: [],
    perSegment: false,
    batches: ['14a9e5889d5a0450bca1f98182738317'],
    polls: 0,
    ...row,
  };
}

/** A poll as the index of the journal lists it, for tests. */
export function requestRow(row: Partial<RequestRow>): RequestRow {
  return {
    seq: 1,
    kind: 'request',
    at: 0,
    wallAt: 0,
    tookMs: 1,
    operation: 'retrieveExportJob',
    jobId: 100,
    attempt: 1,
    request: { method: 'GET', path: '/data/core/ups/export/jobs/100' },
    response: { status: 200 },
    ...row,
  };
}
