import { type EvidenceRow, OPENAPI, PROFILE, SEGMENTATION, TUTORIAL } from './row.ts';

export const list = {
  'list-order': {
    area: 'List',
    behaviour: 'Jobs are listed newest first; within one millisecond, the higher ID is first.',
    mark: 'documented',
    source: OPENAPI,
    inferredPart: 'the order within one millisecond',
  },
  'list-all': {
    area: 'List',
    behaviour:
      'Without the parameter limit, all jobs are returned, up to the limit of a page (1,000 jobs, or 32 Mi characters), and then a next link. A higher limit is reduced to that.',
    mark: 'inferred',
    source: `${SEGMENTATION} says that all are returned; maximum and default are unknown`,
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
    source: `${OPENAPI} is ambiguous; the lists show 2 with two records, but the draft of 2020 of ${SEGMENTATION} shows 10 with one`,
  },
  'list-numeric': {
    area: 'List',
    behaviour:
      'A numeric offset skips that number of jobs; start does the same; page counts from 1 in steps of limit.',
    mark: 'documented',
    source: `${TUTORIAL}, ${PROFILE}`,
    inferredPart: 'that page counts from 1, and the effect of several of them together',
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
    behaviour: 'status filters by NEW, SUCCEEDED, or FAILED; any other value is rejected with 400.',
    mark: 'documented',
    source: SEGMENTATION,
    inferredPart: 'the 400',
  },
  'list-parameter-names': {
    area: 'List',
    behaviour:
      'A documented parameter that is repeated, written as an array (status[]=, status[0]=) or in another case is applied if it allows several values, which are combined; otherwise it is rejected with 400 and an error that says what to send. An undocumented parameter is ignored, and is in the journal.',
    mark: 'own',
    source:
      'no source describes what the platform does; taking the first value, or none, returns more than was requested',
  },
} as const satisfies Record<string, EvidenceRow>;
