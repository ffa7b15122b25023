import * as validators from '@aep-sim/types/validators/segmentation-2020';
import { isPerSegment } from '../core/batch-segments.ts';
import type { Job } from '../core/job.ts';
import type { Edition } from './edition.ts';
import { segmentStatuses } from './segment-statuses.ts';
import { segmentationForm } from './segmentation-form.ts';
import * as wire from './wire.ts';

const traits: wire.Traits = {
  idle: {},
  showsWrite: true,
  showsCounters: false,
  errorsOnSuccess: true,
};
// The document names no default; the vendor's OpenAPI of its time does (evidence: default-statuses).

/** `help/segmentation/api/export-jobs.md`, the first draft of 2020. */
export const segmentation2020: Edition = {
  name: 'segmentation-2020',
  ...segmentStatuses['segmentation-2020'],
  showsCounters: false,
  job: form,
  listedJob: form,
  dataSetPrefix: '@/dataSets/',
  checks: validators,
  cancelResponse: validators.CancelResponse,
};

function form(job: Job, org: string): object {
  return segmentationForm(job, org, destination(job), traits);
}

/** `batches` is an object here, next to `batchId`: it can only contain one segment, the first. */
function destination({ facts, batches }: Job): object {
  const batchId = batches[0]?.id ?? '';
  const segment = facts.request.filter?.segments?.[0];
  return {
    datasetId: facts.request.dataSetId,
    segmentPerBatch: isPerSegment(facts.request),
    batchId,
    ...(segment && { batches: wire.batch({ segment, id: batchId }, facts) }),
  };
}
