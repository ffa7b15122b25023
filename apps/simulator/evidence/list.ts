import { type EvidenceRow, OPENAPI, PROFILE, SEGMENTATION, TUTORIAL } from './row.ts';

export const list = {
  'list-order': {
    area: 'List',
    behaviour: 'Newest first; within one millisecond the higher id first.',
    mark: 'documented',
    source: OPENAPI,
    inferredPart: 'the order within one millisecond',
  },
  'list-all': {
    area: 'List',
    behaviour:
      'Without the parameter limit, all jobs are returned, up to the limit of a page (1,000 jobs, or 32 Mi characters), and then a next link. A higher limit is reduced to that.',
    mark: 'inferred',
    source: `${SEGMENTATION} says that all come; maximum and default are unknown`,
  },
  'list-next': {
    area: 'List',
    behaviour:
      'link.next is relative to /data/core/ups, ends in offset={creationTime}_{id} of the last record, keeps status, and is empty on the last page.',
    mark: 'documented',
    source: OPENAPI,
    inferredPart: 'that it keeps status',
  },
  'list-page-size': {
    area: 'List',
    behaviour:
      'page.pageSize is the number of records on the page; page.pageOffset is empty when there are none.',
    mark: 'inferred',
    source: `${OPENAPI} reads either way; the lists show 2 with two records, but the draft of 2020 of ${SEGMENTATION} shows 10 with one`,
  },
  'list-numeric': {
    area: 'List',
    behaviour:
      'A numeric offset skips that number of jobs; start does the same; page counts from 1 in steps of limit.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}`,
    inferredPart: 'that page counts from 1, and what several of them together mean',
  },
  'list-sort': {
    area: 'List',
    behaviour:
      'sort takes createdTime, creationTime, updateTime or id with :asc or :desc, and has no effect when there is more than one page.',
    mark: 'documented',
    source: PROFILE,
    inferredPart:
      'which fields, that it is ignored rather than rejected, and that a page after skipped jobs is one of several',
  },
  'list-status': {
    area: 'List',
    behaviour: 'status filters by NEW, SUCCEEDED or FAILED; any other value is a 400.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'the 400',
  },
  'list-parameter-names': {
    area: 'List',
    behaviour:
      'A documented parameter that is repeated, written as an array (status[]=, status[0]=) or in another case is applied if it allows several values, which are united; otherwise it is a 400 that names it and says what to send. A parameter that no document names is ignored, and is in the journal.',
    mark: 'own',
    source:
      'no source says what the platform does; taking the first value, or none, returns more than was requested',
  },
} as const satisfies Record<string, EvidenceRow>;
