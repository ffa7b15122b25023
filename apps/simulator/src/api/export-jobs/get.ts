import { phaseAt } from '../../core/job.ts';
import { nextChangeAfter } from '../../core/plan.ts';
import { inPath, json } from '../../http/description.ts';
import { jsonReply } from '../../http/reply.ts';
import type { ApiRead } from '../services.ts';
import { namingJob, unknownJob } from './job-id.ts';

/** Evidence: job-unknown. */
export const retrieveExportJob: ApiRead = {
  name: 'retrieveExportJob',
  method: 'GET',
  path: '/data/core/ups/export/jobs/{id}',
  family: 'profile',
  summary: 'Retrieve an export job',
  description:
    'Returns the status, the metrics, and the errors of an export job. Its status is calculated from the clock of the sandbox. The fields that are present differ between editions and statuses.',
  parameters: [inPath('id', 'The ID of the export job.', 726, 'int64')],
  answers: [{ status: 200, description: 'The export job.', content: json('edition/ExportJob') }],
  kind: 'read',
  names: namingJob,
  nextChange: ({ named, now }) => named.jobs[0] && nextChangeAfter(named.jobs[0], now),
  handle: async ({ request, at, services: { exports, texts, edition } }) => {
    const [job] = at.named.jobs;
    if (!job) throw unknownJob(request);
    const { json } = await texts.writer(at, edition, 'job')(job);
    if (phaseAt(job, at.now) === 'succeeded') {
      exports.begin({ tenant: at.tenant, origin: at.facts.origin, job });
    }
    return jsonReply(json);
  },
};
