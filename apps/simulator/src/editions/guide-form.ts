import type { Job } from '../core/job.ts';
import * as wire from './wire.ts';

const traits: wire.Traits = {
  idle: {},
  showsWrite: true,
  showsCounters: false,
  errorsOnSuccess: false,
};

/** A job as the tutorial and the profile guide print it; they differ in its destination alone. */
export function guideForm(job: Job, org: string, destination: object): object {
  const { facts } = job;
  return {
    profileInstanceId: facts.instance,
    ...wire.errors(job, traits),
    jobType: 'BATCH',
    ...wire.segmentFilter(facts.request),
    id: facts.id,
    schema: { name: facts.request.schemaName },
    ...wire.mergePolicy(facts.request),
    status: wire.status(job),
    requestId: facts.requestId,
    computeGatewayJobId: wire.runs(job, traits),
    metrics: wire.metrics(job, traits),
    destination,
    updateTime: job.updatedAt,
    imsOrgId: org,
    creationTime: facts.createdAt,
  };
}
