import * as validators from '@aep-sim/types/validators/profile';
import type { Edition } from './edition.ts';
import { guideForm } from './guide-form.ts';
import { segmentStatuses } from './segment-statuses.ts';
import * as wire from './wire.ts';

/** `help/profile/api/export-jobs.md` of 2021. */
export const profile: Edition = {
  name: 'profile',
  ...segmentStatuses.profile,
  showsCounters: false,
  job: (job, org) =>
    guideForm(job, org, wire.destination(job, { whole: 'dataSetId', perSegment: 'dataSetId' })),
  listedJob: (job, org) => guideForm(job, org, wire.listedDestination(job)),
  dataSetPrefix: '@/datasets/',
  checks: validators,
};
