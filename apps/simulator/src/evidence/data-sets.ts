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
  'data-set-name': {
    area: 'Data sets',
    behaviour: 'Two data sets may have the same name, and a name is not required.',
    mark: 'inferred',
    source: 'a UI guide says that names must be unique; no API error is documented',
  },
} as const satisfies Record<string, EvidenceRow>;
