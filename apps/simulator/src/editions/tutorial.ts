import * as validators from '@aep-sim/types/validators/tutorial';
import type { Edition } from './edition.ts';
import { guideForm } from './guide-form.ts';
import { segmentStatuses } from './segment-statuses.ts';
import * as wire from './wire.ts';

/** `help/segmentation/tutorials/export-data.md` of 2019 and 2020. */
export const tutorial: Edition = {
  name: 'tutorial',
  ...segmentStatuses.tutorial,
  showsCounters: false,
  job: (job, org) =>
    guideForm(job, org, wire.destination(job, { whole: 'datasetId', perSegment: 'dataSetId' })),
  listedJob: (job, org) => guideForm(job, org, wire.listedDestination(job)),
  dataSetPrefix: '@/datasets/',
  checks: validators,
};
