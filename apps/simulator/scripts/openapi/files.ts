import { header, json, query, sandbox, text } from './answers.ts';
import { catalogErrors } from './data-sets.ts';
import type { Form } from './form.ts';
import { schema } from './schemas.ts';

const bytes = {
  content: { 'application/parquet': { schema: { type: 'string', format: 'binary' } } },
};

/** Data Access. */
export function filePaths({ prefix, about, operation }: Form): Record<string, object> {
  const base = `${prefix}/data/foundation/export`;
  const get = (name: string, summary: string, parameters: readonly object[], ok: object) => ({
    ...about(name, summary),
    parameters: [sandbox, ...parameters],
    responses: { '200': ok, ...catalogErrors },
  });
  const part = query('path', 'string', 'The name of the part to download.');
  const parts = json('What can be downloaded.', schema('service', 'FilePartPage'));
  const file = get(
    'retrieveFile',
    'List what can be downloaded of a file, or download it',
    [text('id'), part, header('Range', 'bytes=first-last')],
    {
      description: 'Without path a list; with it the bytes.',
      content: { ...parts.content, ...bytes.content },
    },
  );
  return {
    [`${base}/batches/{id}/files`]: {
      get: get(
        'listBatchFiles',
        'List the files of a batch',
        [
          text('id'),
          query('limit', 'integer', '1 to 100, 100 without it.'),
          query('start', 'integer', 'A number of files to pass over.'),
        ],
        {
          ...json('A page.', schema('service', 'BatchFilePage')),
          links: {
            retrieveFile: {
              operationId: operation('retrieveFile'),
              parameters: { id: '$response.body#/data/0/dataSetFileId' },
            },
          },
        },
      ),
    },
    [`${base}/files/{id}`]: {
      get: {
        ...file,
        responses: { ...file.responses, '206': { description: 'The range asked for.', ...bytes } },
      },
      head: {
        ...about('fileLength', 'Read the length of a part of a file'),
        parameters: [sandbox, text('id'), part],
        responses: { '200': { description: 'Content-Length and Accept-Ranges.' } },
      },
    },
    [`${base}/batches/{id}/failed`]: {
      get: get('listFailedFiles', 'List what a failed batch left', [text('id')], parts),
    },
    [`${base}/batches/{id}/meta`]: {
      get: get('listMetaFiles', 'List the reports on a failed batch', [text('id'), part], parts),
    },
    [`${base}/datasets/{id}/preview`]: {
      get: get(
        'previewDataSet',
        'Read the first 100 rows that a data set shows, as texts',
        [text('id')],
        json('Rows.', schema('service', 'DataSetPreview')),
      ),
    },
  };
}
