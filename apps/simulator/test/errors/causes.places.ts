import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import { because, type CauseRow, header, path, query } from './causes.table.ts';

export const batches = '/data/foundation/catalog/batches';
export const catalog = '/data/foundation/catalog';
export const access = '/data/foundation/export';
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

type Bad = readonly [search: string, keyword: string, nearest?: unknown];

const repeated: readonly Bad[] = [
  ['limit=1&limit=2', 'maxItems', '1'],
  ['limit[]=5', 'additionalProperties', 'limit'],
  ['Start=5', 'additionalProperties', 'start'],
];

const limits: readonly Bad[] = [
  ...repeated,
  ['limit=0', 'minimum', 1],
  ['limit=101', 'maximum', 100],
  ['limit=ten', 'type'],
  ['limit=1.5', 'type'],
  ['start=-1', 'minimum', 0],
  ['start=x', 'type'],
];

const queries: readonly (readonly [of: string, rows: readonly Bad[]])[] = [
  [
    jobsPath,
    [
      ...repeated,
      ['status=NEW&status=FAILED', 'maxItems', 'NEW'],
      ['status[]=FAILED', 'additionalProperties', 'status'],
      ['Status=FAILED', 'additionalProperties', 'status'],
      ['limit=0', 'minimum', 1],
      ['limit=-1', 'minimum', 1],
      ['limit=ten', 'type'],
      ['start=-1', 'minimum', 0],
      ['page=0', 'minimum', 1],
      ['page=one', 'type'],
      ['offset=x', 'pattern'],
      ['offset=1540974701302-96', 'pattern'],
      ['status=new', 'enum', 'NEW'],
      ['status=SUCCESS', 'enum', 'SUCCEEDED'],
      ['status=__proto__', 'enum', 'NEW'],
      ['sort=updateTime', 'enum', 'updateTime:asc'],
      ['sort=updatetime:DESC', 'enum', 'updateTime:desc'],
      ['sort=createTime:asc', 'enum', 'createdTime:asc'],
    ],
  ],
  [
    dataSetsPath,
    [
      ...limits,
      ['name!=x', 'pattern', 'property=name!=x'],
      ['name=!a,!b', 'pattern'],
      ['created=yesterday', 'type'],
      ['updatedAfter=x', 'type'],
      ['createdAfter=1&createdAfter=2', 'maxItems', '1'],
      ['property=name%3D%3D', 'minLength'],
      ['property=name=x', 'enum', '=='],
      ['property=name~(', 'pattern'],
      ['tags=x', 'pattern'],
      ['orderBy=name:asc', 'enum', 'asc:name'],
    ],
  ],
  [
    batches,
    [
      ...limits,
      ['createdAfter=yesterday', 'type'],
      ['createdAfter=-1', 'minimum', 0],
      ['createdBefore=2020-01-01', 'type'],
      ['createdbefore=5', 'additionalProperties', 'createdBefore'],
      ['updatedAfter=5', 'not', 'createdAfter'],
      ['created=5,6', 'not', 'createdAfter'],
      ['metrics.recordsWritten=5', 'not'],
      ['tags=acp_requestId:x', 'not'],
      ['relatedObjects.id=!x', 'not', 'dataSet'],
      ['property=updated>5', 'not', 'created'],
      ['orderBy=desc:updated', 'enum', 'desc:created'],
      ['orderBy=created,name', 'enum', 'desc:created'],
      ['dataSet=!x', 'pattern'],
      ['batch=,', 'minItems'],
    ],
  ],
  [`${access}/batches/{batch}/files`, limits],
];

/** Of queries of the lists, in the edition of the simulator and in another. */
export const queryRows: readonly CauseRow[] = [
  ...queries.flatMap(([of, rows]) =>
    rows.map(([search, keyword, ...nearest], place): CauseRow => {
      const [name = ''] = search.split('=');
      const edition = place % 2 === 0 ? '' : '/editions/tutorial';
      const cause = {
        evidence: 'query-invalid',
        ...(nearest.length > 0 && { nearest: nearest[0] }),
      };
      return ['GET', `${edition}${of}?${search}`, {}, 400, because(query(name), keyword, cause)];
    }),
  ),
  [
    'GET',
    `${catalog}/dataSetFiles?dataSetId=x`,
    {},
    404,
    because(query('dataSetId'), 'catalog-data-set-unknown'),
  ],
  [
    'GET',
    `${catalog}/dataSetFiles?dataSetViewId=x`,
    {},
    404,
    because(query('dataSetViewId'), 'catalog-data-set-unknown'),
  ],
  [
    'GET',
    `${catalog}/dataSetFiles?dataSetId={dataSet}&dataSetViewId=x`,
    {},
    404,
    because(query('dataSetViewId'), 'catalog-data-set-unknown', { nearest: '{view}' }),
  ],
  [
    'GET',
    `${catalog}/dataSetFiles?dataSetId={dataSet}&dataSetId={dataSet}`,
    {},
    400,
    because(query('dataSetId'), 'maxItems', { evidence: 'query-invalid', nearest: '{dataSet}' }),
  ],
  [
    'GET',
    `${catalog}/dataSetFiles`,
    {},
    404,
    because(query('dataSetId'), 'required', { evidence: 'catalog-data-set-unknown' }),
  ],
];
