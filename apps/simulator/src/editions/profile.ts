import * as validators from '@aep-sim/types/validators/profile';
import { defaultStatuses } from './default-statuses.ts';
import type { Edition } from './edition.ts';
import { guideForm } from './guide-form.ts';
import * as wire from './wire.ts';

/** `help/profile/api/export-jobs.md` of 2021. */
export const profile: Edition = {
  name: 'profile',
  statuses: defaultStatuses.profile,
  showsCounters: false,
  job: (job, org) =>
    guideForm(job, org, wire.destination(job, { whole: 'dataSetId', perSegment: 'dataSetId' })),
  listedJob: (job, org) => guideForm(job, org, wire.listedDestination(job)),
  dataSetPrefix: '@/datasets/',
  checks: validators,
};
