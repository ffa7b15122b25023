import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import { access, batches, because, type CauseRow, header, path, query } from './causes.table.ts';

const noId = '0123456789abcdef01234567';

/** Of paths, ids and methods. */
export const pathRows: readonly CauseRow[] = [
  ...(
    [
      ['/data/core/ups/export/job', jobsPath],
      ['/data/core/ups/exports/jobs/7', `${jobsPath}/{id}`],
      ['/data/core/ups/export/jobs/7/files', `${jobsPath}/{id}`],
      ['/editions/profile/data/core/ups/export/job', `/editions/profile${jobsPath}`],
      ['/data/foundation/catalog/dataset', dataSetsPath],
      ['/data/foundation/catalog/batch', batches],
      ['/data/foundation/export/batches/{batch}/file', `${access}/batches/{id}/files`],
      ['/data/foundation/export/batch/{batch}/failed', `${access}/batches/{id}/failed`],
      ['/data/foundation/export/file/{batch}-1', `${access}/files/{id}`],
    ] as const
  ).map(
    ([unknown, nearest]): CauseRow => [
      'GET',
      unknown,
      {},
      404,
      because(path(''), 'route-unknown', { nearest }),
    ],
  ),
  ...(
    [
      ['PUT', jobsPath, 'POST'],
      ['DELETE', jobsPath, 'GET'],
      ['POST', `${jobsPath}/{job}`, 'GET'],
      ['DELETE', dataSetsPath, 'GET'],
      ['POST', `${dataSetsPath}/{dataSet}`, 'PUT'],
      ['POST', batches, 'GET'],
      ['DELETE', `${access}/files/{batch}-1`, 'GET'],
    ] as const
  ).map(
    ([method, of, nearest]): CauseRow => [
      method,
      of,
      {},
      405,
      because(path(''), 'method-not-allowed', { nearest }),
    ],
  ),
  ...['7', '0', '-1', '1.5', 'abc', '%ff%', '%7B%7BEXPORT_JOB_ID%7D%7D'].map(
    (id): CauseRow => ['GET', `${jobsPath}/${id}`, {}, 404, because(path('id'), 'job-unknown')],
  ),
  ['DELETE', `${jobsPath}/7`, {}, 404, because(path('id'), 'job-unknown')],
  ['HEAD', `${jobsPath}/7`, {}, 404, because(path('id'), 'job-unknown')],
  ['GET', `${dataSetsPath}/${noId}`, {}, 404, because(path('id'), 'catalog-data-set-unknown')],
  ['DELETE', `${dataSetsPath}/${noId}`, {}, 404, because(path('id'), 'catalog-data-set-unknown')],
  [
    'PUT',
    `${dataSetsPath}/${noId}`,
    { body: {} },
    404,
    because(path('id'), 'catalog-data-set-unknown'),
  ],
  [
    'GET',
    `${dataSetsPath}/${noId}/views/x/files`,
    {},
    404,
    because(path('id'), 'catalog-data-set-unknown'),
  ],
  [
    'GET',
    `${dataSetsPath}/{dataSet}/views/x/files`,
    {},
    404,
    because(path('view'), 'catalog-data-set-unknown', { nearest: '{view}' }),
  ],
  ['GET', `${batches}/x`, {}, 404, because(path('id'), 'batch-unknown')],
  ['GET', `${access}/batches/x/files`, {}, 404, because(path('id'), 'batch-unknown')],
  ['GET', `${access}/batches/{failed}/files`, {}, 404, because(path('id'), 'file-unknown')],
  ['GET', `${access}/batches/{batch}/failed`, {}, 404, because(path('id'), 'file-unknown')],
  [
    'GET',
    `${access}/batches/{failed}/failed?path=x`,
    {},
    404,
    because(query('path'), 'file-unknown'),
  ],
  ['GET', `${access}/batches/{batch}/meta`, {}, 404, because(path('id'), 'file-unknown')],
  ['GET', `${access}/files/x`, {}, 404, because(path('id'), 'file-unknown')],
  ['GET', `${access}/files/{batch}-99`, {}, 404, because(path('id'), 'file-unknown')],
  [
    'GET',
    `${access}/files/{batch}-1?path=part-0`,
    {},
    404,
    because(query('path'), 'file-unknown', { nearest: '{file}' }),
  ],
  [
    'HEAD',
    `${access}/files/{batch}-1?path=part-0`,
    {},
    404,
    because(query('path'), 'file-unknown', { nearest: '{file}' }),
  ],
  [
    'GET',
    `${access}/files/{batch}-1?path={file}`,
    { headers: { range: 'bytes=99999999-' } },
    416,
    because(header('range'), 'range-unsatisfiable', {
      evidence: 'ranges',
      nearest: 'bytes=0-{last}',
    }),
  ],
  [
    'GET',
    `${access}/datasets/${noId}/preview`,
    {},
    404,
    because(path('id'), 'catalog-data-set-unknown'),
  ],
  [
    'PUT',
    `${dataSetsPath}/{dataSet}`,
    { body: {}, headers: { 'if-match': '9' } },
    412,
    because(header('if-match'), 'version-conflict', { nearest: '1.0.0' }),
  ],
];
