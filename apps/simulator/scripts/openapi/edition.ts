import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionName } from '../../../../packages/types/src/index.ts';
import { scriptNames } from '../../src/core/script.ts';
import { editions } from '../../src/editions/index.ts';
import { errors, header, json, query, requestBody, sandbox } from './answers.ts';
import { schema } from './schemas.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');

interface Source {
  readonly file: string;
  readonly edition: string;
  readonly payload: string;
}
const sources = JSON.parse(readFileSync(join(fixtures, 'sources.json'), 'utf8')) as Source[];

/** The documented payloads of an edition as examples, by the name of their file. */
function examplesOf(edition: EditionName, payload: string, call: string) {
  const files = sources.filter(
    (source) =>
      source.edition === edition && source.payload === payload && source.file.includes(`/${call}`),
  );
  if (files.length === 0) return undefined;
  return Object.fromEntries(
    files.map(({ file }) => [
      file.replace(/\..*/, '').replaceAll('/', '.'),
      JSON.parse(readFileSync(join(fixtures, file), 'utf8')),
    ]),
  );
}

/** The paths of one edition, under a prefix. */
export function editionPaths(edition: EditionName, prefix: string): Record<string, object> {
  const { cancelAnswer } = editions[edition];
  // An operation's id is its alone: those of the paths without a prefix are the vendor's own.
  const operation = (name: string) => (prefix === '' ? name : `${edition}.${name}`);
  const about = (name: string, summary: string) => ({
    operationId: operation(name),
    summary,
    tags: [prefix === '' ? 'platform (default)' : edition],
  });
  const of = (title: string) => schema(edition, title);
  const profile = errors('UpsError');
  const catalog = errors('CatalogError');
  const jobId = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };
  const dataSetId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const dataSetRequest = ['tutorial', 'profile', 'platform'].includes(edition)
    ? of('DataSetRequest')
    : schema('any', 'AnyDataSetRequest');

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

  const dataSets = {
    get: {
      ...about('listDataSets', 'List data sets'),
      parameters: [
        sandbox,
        query('limit', 'integer', '1 to 100, 20 without it.'),
        query('start', 'integer', 'A number of data sets to pass over.'),
      ],
      responses: {
        '200': json('Data sets by id.', schema('service', 'DataSetMap')),
        ...catalog,
      },
    },
    post: {
      ...about('createDataSet', 'Create a data set'),
      parameters: [sandbox],
      requestBody: requestBody(dataSetRequest, examplesOf(edition, 'DataSetRequest', 'create')),
      responses: {
        '201': {
          ...json(
            'The path of the data set.',
            of('DataSetCreated'),
            examplesOf(edition, 'DataSetCreated', 'create'),
          ),
          headers: {
            Location: { description: 'The path of the data set.', schema: { type: 'string' } },
          },
        },
        ...catalog,
      },
    },
  };

  const dataSet = {
    get: {
      ...about('retrieveDataSet', 'Read a data set'),
      parameters: [sandbox, dataSetId],
      responses: {
        '200': json('The data set, by its id.', schema('service', 'DataSetMap')),
        ...catalog,
      },
    },
  };

  return {
    [`${prefix}/data/core/ups/export/jobs`]: jobs,
    [`${prefix}/data/core/ups/export/jobs/{id}`]: job,
    [`${prefix}/data/foundation/catalog/dataSets`]: dataSets,
    [`${prefix}/data/foundation/catalog/dataSets/{id}`]: dataSet,
  };
}
