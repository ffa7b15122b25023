import * as validators from '@aep-sim/types/validators/segmentation';
import type { Job } from '../core/job.ts';
import type { Edition } from './edition.ts';
import { segmentStatuses } from './segment-statuses.ts';
import { segmentationForm } from './segmentation-form.ts';
import * as wire from './wire.ts';

const traits: wire.Traits = {
  idle: { exportJob: '' },
  showsWrite: false,
  showsCounters: true,
  errorsOnSuccess: true,
};

/** `help/segmentation/api/export-jobs.md`, today's version. */
export const segmentation: Edition = {
  name: 'segmentation',
  ...segmentStatuses.segmentation,
  showsCounters: true,
  job: form,
  listedJob: form,
  dataSetPrefix: '@/dataSets/',
  checks: validators,
};

function form(job: Job, org: string): object {
  const keys = { whole: 'datasetId', perSegment: 'dataSetId' } as const;
  return segmentationForm(job, org, wire.destination(job, keys), traits);
}
