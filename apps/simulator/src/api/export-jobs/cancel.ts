import { cancelJob } from '../../core/commands/cancel-job.ts';
import { inPath, json } from '../../http/description.ts';
import { NO_CONTENT, reply } from '../../http/reply.ts';
import type { ApiWrite } from '../services.ts';
import { retrieveExportJob } from './get.ts';
import { namingJob, unknownJob } from './job-id.ts';

const MARKED = 'The job is marked for cancelling, or had finished before.';

/** Evidence: delete-answer, platform-delete. */
export const cancelExportJob: ApiWrite = {
  name: 'cancelExportJob',
  method: 'DELETE',
  path: retrieveExportJob.path,
  family: 'profile',
  summary: 'Cancel an export job',
  description:
    'Marks an export job for cancelling. A job that has finished stays as it is. The editions `platform` and `segmentation-2020` respond with 200 and a body, the others with 204.',
  parameters: [inPath('id', 'The ID of the export job.', 726, 'int64')],
  answers: ({ cancelResponse }) => [
    cancelResponse
      ? { status: 200, description: MARKED, content: json('edition/CancelResponse') }
      : { status: 204, description: MARKED },
  ],
  kind: 'write',
  names: namingJob,
  handle: async ({ request, at, services: { edition } }) => {
    const [job] = at.named.jobs;
    if (!job) throw unknownJob(request);
    const changes = cancelJob(at.facts, job, at.now);
    const answer = edition.cancelResponse
      ? reply(edition.cancelResponse, {
          status: true,
          message: 'Export job has been marked for cancelling',
        })
      : NO_CONTENT;
    if (changes) await at.commit(changes);
    return answer;
  },
};
