import * as validators from '@aep-sim/types/validators/profile';
import type { Edition } from './edition.ts';
import { guideForm } from './guide-form.ts';
import * as wire from './wire.ts';

// The guide has no filter; the vendor's OpenAPI names these (api-facts §2.3).

/** `help/profile/api/export-jobs.md` of 2021. */
export const profile: Edition = {
  name: 'profile',
  statuses: ['realized', 'existing'],
  realizedHoldsExisting: false,
  showsCounters: false,
  job: (job, org) =>
    guideForm(job, org, wire.destination(job, { whole: 'dataSetId', perSegment: 'dataSetId' })),
  listedJob: (job, org) => guideForm(job, org, wire.listedDestination(job)),
  dataSetPrefix: '@/datasets/',
  checks: validators,
};
