import { dataSetsPath, jobsPath, type Sent } from '../callers/caller.ts';
import type { CauseRow, Expected } from './causes.table.ts';

const request = {
  destination: { datasetId: '{dataSet}' },
  schema: { name: '_xdm.context.profile' },
};
const time = 'segmentQualificationTime';
const day = '2020-01-01T00:00:00Z';
const before = '2019-12-31T23:59:59Z';
const events = (filter: unknown) => ({ additionalFields: { eventList: { filter } } });
const segments = (...items: unknown[]) => ({ filter: { segments: items } });

type Flaw = readonly [over: unknown, pointer: string, keyword: string, nearest?: unknown];

const jobFlaws: readonly Flaw[] = [
  [{ destination: undefined }, '/destination', 'required'],
  [{ schema: { name: '' } }, '/schema/name', 'required'],
  [{ schema: { name: '_xdm.context.profil' } }, '/schema/name', 'enum', '_xdm.context.profile'],
  [
    { schema: { name: '_xdm.context.Profile_union' } },
    '/schema/name',
    'enum',
    '_xdm.context.profile__union',
  ],
  [{ destination: undefined, Destination: {} }, '/destination', 'required', 'Destination'],
  [{ destination: {} }, '/destination/datasetId', 'required'],
  [{ destination: { dataSetId: 'x' } }, '/destination/datasetId', 'required', 'dataSetId'],
  [{ destination: { datasetID: 'x' } }, '/destination/datasetId', 'required', 'datasetID'],
  [{ destination: { dataset_id: 'x' } }, '/destination/datasetId', 'required', 'dataset_id'],
  [{ schema: {} }, '/schema/name', 'required'],
  [{ schema: { nam: 'x' } }, '/schema/name', 'required', 'nam'],
  [{ schema: 'x' }, '/schema', 'type'],
  [{ schema: { name: 7 } }, '/schema/name', 'type'],
  [{ destination: { datasetId: 7 } }, '/destination/datasetId', 'type'],
  [
    { destination: { datasetId: 'd', segmentPerBatch: 'true' } },
    '/destination/segmentPerBatch',
    'type',
  ],
  [{ fields: ['a'] }, '/fields', 'type'],
  [{ mergePolicy: 'x' }, '/mergePolicy', 'type'],
  [{ mergePolicy: { id: 1 } }, '/mergePolicy/id', 'type'],
  [{ mergePolicy: { version: '1' } }, '/mergePolicy/version', 'type', 1],
  [{ mergePolicy: { version: 1.5 } }, '/mergePolicy/version', 'type'],
  [{ mergePolicy: { version: 2 ** 53 } }, '/mergePolicy/version', 'maximum', 2 ** 53 - 1],
  [{ mergePolicy: { version: -(2 ** 53) } }, '/mergePolicy/version', 'minimum', 1 - 2 ** 53],
  [
    { mergePolicy: { id: 'timestampOrdered-none-mp', version: 7 } },
    '/mergePolicy/version',
    'enum',
    1,
  ],
  [{ filter: [] }, '/filter', 'type'],
  [{ filter: { segments: {} } }, '/filter/segments', 'type'],
  [{ filter: { emptyProfiles: 1 } }, '/filter/emptyProfiles', 'type'],
  [{ filter: { [time]: 'x' } }, `/filter/${time}`, 'type'],
  [segments('a'), '/filter/segments/0', 'type'],
  [segments({ segmentId: 'a' }, {}), '/filter/segments/1/segmentId', 'required'],
  [segments({ segmentID: 'a' }), '/filter/segments/0/segmentId', 'required', 'segmentID'],
  [segments({ segmentId: 'a', status: 'exited' }), '/filter/segments/0/status', 'type'],
  [segments({ segmentId: 'a', status: ['exit'] }), '/filter/segments/0/status/0', 'enum', 'exited'],
  [
    segments({ segmentId: 'a', status: ['Realized'] }),
    '/filter/segments/0/status/0',
    'enum',
    'realized',
  ],
  [{ evaluationInfo: { segmentation: 'yes' } }, '/evaluationInfo/segmentation', 'type'],
  [{ additionalFields: { eventList: 'x' } }, '/additionalFields/eventList', 'type'],
  [
    { additionalFields: { eventList: { fields: 1 } } },
    '/additionalFields/eventList/fields',
    'type',
  ],
  [{ filter: { fromIngestTimestamp: '2020-01-01' } }, '/filter/fromIngestTimestamp', 'format'],
  [{ filter: { fromIngestTimestamp: 1 } }, '/filter/fromIngestTimestamp', 'type'],
  [
    { filter: { [time]: { startTime: '2019-02-29T00:00:00Z' } } },
    `/filter/${time}/startTime`,
    'format',
  ],
  [{ filter: { [time]: { endTime: 'x' } } }, `/filter/${time}/endTime`, 'format'],
  [
    events({ fromIngestTimestamp: 'now' }),
    '/additionalFields/eventList/filter/fromIngestTimestamp',
    'format',
  ],
  [
    events({ toIngestTimestamp: 'now' }),
    '/additionalFields/eventList/filter/toIngestTimestamp',
    'format',
  ],
  [{ filter: { [time]: { startTime: day, endTime: before } } }, `/filter/${time}`, 'order'],
  [
    events({ fromIngestTimestamp: day, toIngestTimestamp: before }),
    '/additionalFields/eventList/filter',
    'order',
  ],
];

const invalid = ([pointer, keyword, ...nearest]: readonly [
  string,
  string,
  unknown?,
]): Expected => ({
  pointer,
  keyword,
  evidence: 'body-invalid',
  ...(nearest.length > 0 && { nearest: nearest[0] }),
});

/** Of the body of a new job. */
export const jobRows: readonly CauseRow[] = [
  ...jobFlaws.map(([over, ...flaw], place): CauseRow => {
    const edition = place % 3 === 0 ? '' : '/editions/segmentation';
    const body = { ...request, ...(over as object) };
    return ['POST', `${edition}${jobsPath}`, { body }, 400, invalid(flaw)];
  }),
  ...['[]', 'null', '7', '"x"'].map(
    (body): CauseRow => ['POST', jobsPath, { body }, 400, invalid(['', 'type'])],
  ),
  jobRow(
    { destination: { datasetId: 'x' } },
    '/destination/datasetId',
    'data-set-unknown',
    'data-set-unknown-to-export',
  ),
  jobRow(
    { destination: { datasetId: '{other}' } },
    '/destination/datasetId',
    'data-set-not-union',
    'data-set-not-union',
  ),
  ...(
    [
      ['fails', 'stuck'],
      ['fail-writing', 'fails-writing'],
      ['STUCK', 'stuck'],
    ] as const
  ).map(([script, nearest]): CauseRow => {
    const why = { in: 'header', pointer: '/x-aep-sim-script', keyword: 'enum', nearest } as const;
    const sent = { body: request, headers: { 'x-aep-sim-script': script } };
    return ['POST', jobsPath, sent, 400, { ...why, evidence: 'script-header' }];
  }),
];

function jobRow(over: object, pointer: string, keyword: string, evidence: string): CauseRow {
  return ['POST', jobsPath, { body: { ...request, ...over } }, 400, { pointer, keyword, evidence }];
}

const nested = `${'['.repeat(200)}${']'.repeat(200)}`;

const wholes: readonly (readonly [Sent, number, Expected])[] = [
  ...[null, '', 'text/plain', 'application/x-www-form-urlencoded'].map((type) => {
    const place = { in: 'header', pointer: '/content-type' } as const;
    const why = { ...place, keyword: 'content-type', nearest: 'application/json' };
    const sent: Sent = { body: '{}', headers: { 'content-type': type } };
    return [sent, 400, { ...why, evidence: 'content-type' }] as const;
  }),
  ...['', '{"schema":', "{'a':1}", '{"a":1,}', '{{body}}', nested].map((body) => {
    const why = { pointer: '', keyword: 'body-unreadable', evidence: 'body-unreadable' };
    return [{ body } satisfies Sent, 400, why] as const;
  }),
  ...['br', 'gzip, gzip'].map((encoding) => {
    const place = { in: 'header', pointer: '/content-encoding' } as const;
    const why = { ...place, keyword: 'encoding-unsupported', nearest: 'gzip' };
    const sent: Sent = { body: '{}', headers: { 'content-encoding': encoding } };
    return [sent, 415, { ...why, evidence: 'content-encoding' }] as const;
  }),
  [
    { body: `"${'x'.repeat(5000)}"` },
    413,
    { pointer: '', keyword: 'body-too-large', evidence: 'body-too-large' },
  ],
];

/** Of bodies that cannot be read, whatever they are for. */
export const wholeRows: readonly CauseRow[] = [
  ['POST', jobsPath] as const,
  ['POST', dataSetsPath] as const,
  ['PATCH', `${dataSetsPath}/{dataSet}`] as const,
].flatMap(([method, path]) =>
  wholes.map(([sent, status, why]): CauseRow => [method, path, sent, status, why]),
);

/** Of the body of a data set. */
export const dataSetRows: readonly CauseRow[] = (
  [
    [{ name: 7 }, '/name', 'type'],
    [{ schemaRef: 'x' }, '/schemaRef', 'type'],
    [{ schemaRef: { id: 7 } }, '/schemaRef/id', 'type'],
    [{ tags: 'x' }, '/tags', 'type'],
    [[], '', 'type'],
  ] as readonly Flaw[]
).map(([body, ...flaw]): CauseRow => ['POST', dataSetsPath, { body }, 400, invalid(flaw)]);
