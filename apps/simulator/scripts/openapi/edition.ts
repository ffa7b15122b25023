import type { EditionName } from '../../../../packages/types/src/index.ts';
import { scriptNames } from '../../src/core/script.ts';
import { editions } from '../../src/editions/index.ts';
import { errors, header, json, query, requestBody, sandbox } from './answers.ts';
import { batchPaths } from './batches.ts';
import { dataSetPaths } from './data-sets.ts';
import { filePaths } from './files.ts';
import { examplesOf, type Form, formOf } from './form.ts';

/** The paths of one edition, under a prefix. */
export function editionPaths(edition: EditionName, prefix: string): Record<string, object> {
  const form = formOf(edition, prefix);
  return { ...jobPaths(form), ...dataSetPaths(form), ...batchPaths(form), ...filePaths(form) };
}

function jobPaths({ edition, prefix, operation, about, of }: Form): Record<string, object> {
  const { cancelAnswer } = editions[edition];
  const profile = errors('UpsError');
  const jobId = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };
  const jobs = {
    get: {
      ...about('listExportJobs', 'List export jobs, newest first'),
      parameters: [
        sandbox,
        query('limit', 'integer', 'Records per page.'),
        query(
          'offset',
          'string',
          'A cursor {creationTime}_{id}, or a number of jobs to pass over.',
        ),
        query('status', 'string', 'NEW, SUCCEEDED or FAILED.'),
        query('start', 'integer', 'A number of jobs to pass over.'),
        query('page', 'integer', 'A page, from 1, in steps of limit.'),
        query('sort', 'string', 'A field and asc or desc, such as updateTime:asc.'),
      ],
      responses: {
        '200': json('A page.', of('ExportJobPage'), examplesOf(edition, 'ExportJobPage', 'list')),
        ...profile,
      },
    },
    post: {
      ...about('createExportJob', 'Start an export job'),
      parameters: [
        sandbox,
        header('x-profile-instance-id', 'The profile store to export; ups without it.'),
        header('x-request-id', "The caller's id of the request; the job keeps it."),
        header('x-aep-sim-script', `What happens to the job: ${scriptNames.join(', ')}.`),
      ],
      requestBody: requestBody(
        of('ExportJobRequest'),
        examplesOf(edition, 'ExportJobRequest', 'create'),
      ),
      responses: {
        '200': {
          ...json('The job, NEW.', of('NewExportJob')),
          headers: {
            'X-Location': { description: 'The path of the job.', schema: { type: 'string' } },
          },
          links: Object.fromEntries(
            ['retrieveExportJob', 'cancelExportJob'].map((name) => [
              name,
              { operationId: operation(name), parameters: { id: '$response.body#/id' } },
            ]),
          ),
        },
        ...profile,
      },
    },
  };

  const job = {
    get: {
      ...about('retrieveExportJob', 'Read an export job'),
      parameters: [sandbox, jobId],
      responses: {
        '200': json('The job.', of('ExportJob'), examplesOf(edition, 'ExportJob', 'get')),
        ...profile,
      },
    },
    delete: {
      ...about('cancelExportJob', 'Mark an export job for cancelling'),
      parameters: [sandbox, jobId],
      responses: {
        ...(cancelAnswer
          ? { '200': json('Marked, or ended before.', of('CancelAnswer')) }
          : { '204': { description: 'Marked, or ended before.' } }),
        ...profile,
      },
    },
  };

  return {
    [`${prefix}/data/core/ups/export/jobs`]: jobs,
    [`${prefix}/data/core/ups/export/jobs/{id}`]: job,
  };
}
