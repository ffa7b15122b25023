import type { EvidenceRow } from './row.ts';

export const dataSets = {
  'data-set-id': {
    area: 'Data sets',
    behaviour: 'A data set id has 24 hex digits; its viewId is the next value.',
    mark: 'seen',
    source: 'live answers of 2018 and 2019',
  },
  'data-set-keys': {
    area: 'Data sets',
    behaviour:
      'A data set is shown in a map by its id, with tags["adobe/pqs/table"] made from its name, and with classification.',
    mark: 'documented',
    source: 'help/catalog/api',
    inferredPart: 'the table name, which is as clients derive it',
  },
  'data-set-table': {
    area: 'Data sets',
    behaviour:
      'tags["adobe/pqs/table"] is given once and kept: the name in lower case with underscores; with the id of the data set where another has it, and made of the id where no Latin letter or digit is in the name.',
    mark: 'inferred',
    source: 'Query Service reads the table by this name, so that no two may share one',
  },
  'data-set-name': {
    area: 'Data sets',
    behaviour: 'Two data sets may have the same name, and a name is not required.',
    mark: 'inferred',
    source: 'a UI guide says that names must be unique; no API error is documented',
  },
  'data-set-removed': {
    area: 'Data sets',
    behaviour:
      'A job whose data set is removed before it has ended fails at that instant, with 0100000003 and an empty batchId; one that is being cancelled is cancelled. The batches of a removed data set are gone.',
    mark: 'inferred',
    source: 'no source describes it; an export has nowhere to write then',
  },
} as const satisfies Record<string, EvidenceRow>;
