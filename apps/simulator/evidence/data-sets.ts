import { CATALOG, type EvidenceRow, FILTERS, TUTORIAL } from './row.ts';

export const dataSets = {
  'data-set-id': {
    area: 'Data sets',
    behaviour: 'A dataset ID has 24 hex digits; its viewId is the next value.',
    mark: 'seen',
    source: 'recorded responses of 2018 and 2019',
  },
  'data-set-keys': {
    area: 'Data sets',
    behaviour:
      'A dataset is returned in a map by its ID, with tags["adobe/pqs/table"] made from its name, and with classification.',
    mark: 'documented',
    source: 'help/catalog/api',
    inferredPart: 'the table name, which is as clients derive it',
  },
  'data-set-table': {
    area: 'Data sets',
    behaviour:
      'tags["adobe/pqs/table"] is assigned once and stays: the name in lower case with underscores; with the ID of the dataset if another dataset has it, and generated from the ID if the name has no Latin letter or digit.',
    mark: 'inferred',
    source: 'Query Service reads the table by this name, so it must be unique',
  },
  'data-set-name': {
    area: 'Data sets',
    behaviour: 'Two datasets can have the same name, and a name is not required.',
    mark: 'inferred',
    source: 'a UI guide says that names must be unique; no API error is documented',
  },
  'data-set-persisted': {
    area: 'Data sets',
    behaviour:
      'fileDescription, including persisted, is stored and shown as it was sent, and has no effect on an export.',
    mark: 'inferred',
    source: `${TUTORIAL} says that persisted adds the dataset to the union view; profiles are not read from datasets here`,
  },
  'data-set-removed': {
    area: 'Data sets',
    behaviour:
      'A job whose dataset is removed before it has finished fails at that time, with 0100000003 and an empty batchId; a job that is being cancelled is cancelled. The batches of a removed dataset are deleted.',
    mark: 'inferred',
    source: 'no source describes this; an export cannot be written then',
  },
  'request-data-source': {
    area: 'Data sets',
    behaviour: 'requestDataSource is accepted and has no effect.',
    mark: 'inferred',
    source: 'examples send it when a dataset is created; none describes its effect',
  },
  'catalog-filters': {
    area: 'Data sets',
    behaviour:
      'Lists of Catalog are filtered by the properties of their entries: name=a,b (any of these), name=!a,b (none of these), created and updated, createdAfter, createdBefore, updatedAfter and updatedBefore (in milliseconds, not part of the range), tags=name:value,name2:* (all of these), and property with name, !name, ~, ==, !=, <, <=, > and >=. Any other parameter is the dotted path of a property. All conditions must hold; limit and start count what is left. In a name and the value of a tag * is a wildcard, ** an asterisk.',
    mark: 'documented',
    source: FILTERS,
    inferredPart:
      'that a property that is not there satisfies ! and !=, that an item of an array counts as the value, that versions are compared by their parts, that property takes a dotted path as clients send it, and that the bounds do not belong to the range',
  },
  'catalog-filter-invalid': {
    area: 'Data sets',
    behaviour:
      'A filter that cannot be applied is rejected with 400 and an error about it: an operator that is not documented, one outside property, a second ! in a list, a pair of tags without a value. A pattern is in RE2 syntax, has up to 256 characters and 500 instructions, and is matched against the first 1,000 characters of a string; a query has up to four.',
    mark: 'own',
    source:
      "a filter that is ignored returns more than was requested; the limits are this project's",
  },
  'catalog-order': {
    area: 'Data sets',
    behaviour:
      'orderBy accepts properties with asc: or desc: before each, asc without either; sort is its former name. Without it, datasets are in the order of their creation.',
    mark: 'documented',
    source: FILTERS,
    inferredPart:
      'that entries without the property are first in ascending order, that equal entries stay in the order of their creation, and the 400 for anything else',
  },
  'catalog-properties': {
    area: 'Data sets',
    behaviour:
      'properties has the top-level properties to return, for a list and for one object; an object that has none of them is {}. With observableSchema a list has at most 20 datasets.',
    mark: 'documented',
    source: FILTERS,
  },
  'batch-filters': {
    area: 'Data sets',
    behaviour:
      'The list of batches is filtered by dataSet and batch (IDs with commas between them), status (also with ! before the list), created, createdAfter, createdBefore, and property on status and created; by properties that all batches share, such as createdClient and inputFormat.format, and by names that no batch has, which match all batches or none.',
    mark: 'documented',
    source: `${FILTERS}, ${CATALOG}`,
    inferredPart: 'that active and success, and failure and failed, are the same status',
  },
  'batch-filters-rejected': {
    area: 'Data sets',
    behaviour:
      'A filter for which each batch would have to be read (updated, metrics, errors, tags, several creation times), and an order other than asc:created or desc:created, is rejected with 400 and an error about it.',
    mark: 'own',
    source: 'a sandbox can have a million batches, and no request reads all of them',
  },
  'batch-order': {
    area: 'Data sets',
    behaviour:
      'Batches are listed newest job first; with orderBy=asc:created, oldest first. Those of one job are in their own order.',
    mark: 'inferred',
    source: 'no source shows the default order',
  },
  'catalog-files-filters': {
    area: 'Data sets',
    behaviour:
      'The files of a dataset are found by dataSetId, by dataSetViewId, or by both. They and the last batches of datasets are filtered, ordered, and limited as datasets are; without limit, all are returned.',
    mark: 'documented',
    source: FILTERS,
    inferredPart:
      'that all are returned without a limit, and that lastBatches is filtered like the other lists',
  },
} as const satisfies Record<string, EvidenceRow>;
