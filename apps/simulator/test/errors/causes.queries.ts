import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import { access, batches, because, type CauseRow, catalog, query } from './causes.table.ts';

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
