import type { Job } from '../core/job.ts';
import * as wire from './wire.ts';

/** A job as both versions of the segmentation guide show it: it repeats all that was sent. */
export function segmentationForm(
  job: Job,
  org: string,
  destination: object,
  traits: wire.Traits,
): object {
  const { facts } = job;
  const sent = wire.echo(facts.request);
  return {
    id: facts.id,
    jobType: 'BATCH',
    destination,
    ...sent.fields,
    schema: { name: facts.request.schemaName },
    imsOrgId: org,
    status: wire.status(job),
    ...sent.filter,
    ...sent.additionalFields,
    ...wire.mergePolicy(facts.request),
    profileInstanceId: facts.instance,
    ...wire.errors(job, traits),
    metrics: wire.metrics(job, traits),
    computeGatewayJobId: wire.runs(job, traits),
    creationTime: facts.createdAt,
    updateTime: job.updatedAt,
    requestId: facts.requestId,
  };
}
