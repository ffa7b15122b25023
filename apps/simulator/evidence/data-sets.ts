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
      'tags["adobe/pqs/table"] is assigned once and stays: the name in lower case with underscores; with the ID of the dataset if another has it, and generated from the ID if no Latin letter or digit is in the name.',
    mark: 'inferred',
    source: 'Query Service reads the table by this name, so that no two may share one',
  },
  'data-set-name': {
    area: 'Data sets',
    behaviour: 'Two datasets may have the same name, and a name is not required.',
    mark: 'inferred',
    source: 'a UI guide says that names must be unique; no API error is documented',
  },
  'data-set-persisted': {
    area: 'Data sets',
    behaviour:
      'fileDescription, persisted among it, is kept and shown as it was sent, and changes nothing of an export.',
    mark: 'inferred',
    source: `${TUTORIAL} says that persisted lets the dataset be in the union view; profiles are not read from datasets here`,
  },
  'data-set-removed': {
    area: 'Data sets',
    behaviour:
      'A job whose dataset is removed before it has finished fails at that instant, with 0100000003 and an empty batchId; one that is being cancelled is cancelled. The batches of a removed dataset are deleted.',
    mark: 'inferred',
    source: 'no source describes it; an export has nowhere to write then',
  },
  'request-data-source': {
    area: 'Data sets',
    behaviour: 'requestDataSource is accepted, and has no effect.',
    mark: 'inferred',
    source: 'examples send it when a dataset is created; none says what it changes',
  },
  'catalog-filters': {
    area: 'Data sets',
    behaviour:
      'Lists of Catalog are filtered by what they show: name=a,b (any of these), name=!a,b (none of these), created and updated, createdAfter, createdBefore, updatedAfter and updatedBefore (in milliseconds, not part of the range), tags=name:value,name2:* (all of these), and property with name, !name, ~, ==, !=, <, <=, > and >=. Any other parameter is the dotted path of a property. All conditions must hold; limit and start count what is left. In a name and the value of a tag * is a wildcard, ** an asterisk.',
    mark: 'documented',
    source: FILTERS,
    inferredPart:
      'that a property that is not there satisfies ! and !=, that an item of an array counts as the value, that versions are compared by their parts, that property takes a dotted path as clients send it, and that the bounds do not belong to the range',
  },
  'catalog-filter-invalid': {
    area: 'Data sets',
    behaviour:
      'A filter that cannot be applied is a 400 that names it: an operator that is not documented, one outside property, a second ! in a list, a pair of tags without a value. A pattern is in RE2 syntax, has up to 256 characters and 500 instructions, and is matched against the first 1,000 characters of a string; a query has up to four.',
    mark: 'own',
    source:
      "a filter that is ignored returns more than was requested; the limits are this project's",
  },
  'catalog-order': {
    area: 'Data sets',
    behaviour:
      'orderBy accepts properties with asc: or desc: before each, asc without either; sort is its former name. Without it datasets come in the order of their creation.',
    mark: 'documented',
    source: FILTERS,
    inferredPart:
      'that what lacks the property comes first in ascending order, that objects which are equal stay in the order of their creation, and the 400 for anything else',
  },
  'catalog-properties': {
    area: 'Data sets',
    behaviour:
      'properties names the top-level properties to show, on a list and on one object; an object that has none of them is {}. With observableSchema a list has at most 20 datasets.',
    mark: 'documented',
    source: FILTERS,
  },
  'batch-filters': {
    area: 'Data sets',
    behaviour:
      'The list of batches is filtered by dataSet and batch (IDs with commas between them), status (also with ! before the list), created, createdAfter, createdBefore, and property on status and created; by what all batches show alike, such as createdClient and inputFormat.format, and by names that no batch has, which give all batches or none.',
    mark: 'documented',
    source: `${FILTERS}, ${CATALOG}`,
    inferredPart: 'that active and success, and failure and failed, are the same status',
  },
  'batch-filters-rejected': {
    area: 'Data sets',
    behaviour:
      'A filter of batches that each batch would have to be looked at for (updated, metrics, errors, tags, several creation times), and an order other than asc:created or desc:created, is a 400 that names it.',
    mark: 'own',
    source: 'a sandbox may have a million batches, and no request looks through them',
  },
  'batch-order': {
    area: 'Data sets',
    behaviour:
      'Batches come newest job first; with orderBy=asc:created oldest first. Those of one job come in their order.',
    mark: 'inferred',
    source: 'no source shows the default order',
  },
  'catalog-files-filters': {
    area: 'Data sets',
    behaviour:
      'The files of a dataset are found by dataSetId, by dataSetViewId or by both. They and the last batches of datasets are filtered, ordered and cut down as datasets are; without limit all come.',
    mark: 'documented',
    source: FILTERS,
    inferredPart:
      'that all come without a limit, and that lastBatches is filtered like the other lists',
  },
} as const satisfies Record<string, EvidenceRow>;
