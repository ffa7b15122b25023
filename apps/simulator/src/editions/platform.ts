import * as validators from '@aep-sim/types/validators/platform';
import type { Job } from '../core/job.ts';
import type { Edition } from './edition.ts';
import { segmentStatuses } from './segment-statuses.ts';
import * as wire from './wire.ts';

const traits: wire.Traits = {
  idle: {},
  showsWrite: true,
  showsCounters: true,
  errorsOnSuccess: true,
};

/** Our best knowledge of the live service; each choice has its row in `evidence/`. */
export const platform: Edition = {
  name: 'platform',
  ...segmentStatuses.platform,
  showsCounters: true,
  job: form,
  listedJob: form,
  dataSetPrefix: '@/dataSets/',
  checks: validators,
  cancelResponse: validators.CancelResponse,
};

/** Keys in the order of observed responses. Evidence: platform-spelling. */
function form(job: Job, org: string): object {
  const { facts } = job;
  const sent = wire.echo(facts.request);
  return {
    profileInstanceId: facts.instance,
    ...wire.errors(job, traits),
    jobType: 'BATCH',
    ...sent.filter,
    id: facts.id,
    schema: { name: facts.request.schemaName },
    ...wire.mergePolicy(facts.request),
    status: wire.status(job),
    requestId: facts.requestId,
    computeGatewayJobId: wire.runs(job, traits),
    metrics: wire.metrics(job, traits),
    destination: wire.destination(job, { whole: 'datasetId', perSegment: 'datasetId' }),
    ...sent.fields,
    ...sent.additionalFields,
    updateTime: job.updatedAt,
    imsOrgId: org,
    creationTime: facts.createdAt,
  };
}
