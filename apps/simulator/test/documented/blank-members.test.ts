import { describe, expect, it } from 'vitest';
import {
  createCaller,
  dataSetsPath,
  jobRequest,
  jobsPath,
  unionSchema,
} from '../callers/caller.ts';

const segment = { segmentId: 'one' };

/** A request with a blank in the place of each member that can be left out, and the same without the member. */
const requests: readonly (readonly [
  name: string,
  blank: (value: unknown) => object,
  rest: object,
])[] = [
  ['fields', (fields) => ({ fields }), {}],
  ['mergePolicy', (mergePolicy) => ({ mergePolicy }), {}],
  ['mergePolicy.id', (id) => ({ mergePolicy: { id } }), { mergePolicy: {} }],
  ['mergePolicy.version', (version) => ({ mergePolicy: { version } }), { mergePolicy: {} }],
  ['filter', (filter) => ({ filter }), {}],
  ['filter.segments', (segments) => ({ filter: { segments } }), { filter: {} }],
  [
    'filter.segments.segmentNs',
    (segmentNs) => ({ filter: { segments: [{ ...segment, segmentNs }] } }),
    { filter: { segments: [segment] } },
  ],
  [
    'filter.segments.status',
    (status) => ({ filter: { segments: [{ ...segment, status }] } }),
    { filter: { segments: [segment] } },
  ],
  [
    'filter.segmentQualificationTime',
    (segmentQualificationTime) => ({ filter: { segmentQualificationTime } }),
    { filter: {} },
  ],
  [
    'filter.segmentQualificationTime.startTime',
    (startTime) => ({ filter: { segmentQualificationTime: { startTime } } }),
    { filter: {} },
  ],
  [
    'filter.segmentQualificationTime.endTime',
    (endTime) => ({ filter: { segmentQualificationTime: { endTime } } }),
    { filter: {} },
  ],
  ['filter.fromIngestTimestamp', (at) => ({ filter: { fromIngestTimestamp: at } }), { filter: {} }],
  ['filter.fromTimestamp', (at) => ({ filter: { fromTimestamp: at } }), { filter: {} }],
  ['filter.emptyProfiles', (emptyProfiles) => ({ filter: { emptyProfiles } }), { filter: {} }],
  ['additionalFields', (additionalFields) => ({ additionalFields }), {}],
  [
    'additionalFields.eventList',
    (eventList) => ({ additionalFields: { eventList } }),
    { additionalFields: {} },
  ],
  [
    'additionalFields.eventList.fields',
    (fields) => ({ additionalFields: { eventList: { fields } } }),
    { additionalFields: { eventList: {} } },
  ],
  [
    'additionalFields.eventList.filter',
    (filter) => ({ additionalFields: { eventList: { filter } } }),
    { additionalFields: { eventList: {} } },
  ],
  [
    'additionalFields.eventList.filter.fromIngestTimestamp',
    (at) => ({ additionalFields: { eventList: { filter: { fromIngestTimestamp: at } } } }),
    { additionalFields: { eventList: { filter: {} } } },
  ],
  [
    'additionalFields.eventList.filter.toIngestTimestamp',
    (at) => ({ additionalFields: { eventList: { filter: { toIngestTimestamp: at } } } }),
    { additionalFields: { eventList: { filter: {} } } },
  ],
  ['evaluationInfo', (evaluationInfo) => ({ evaluationInfo }), {}],
  ['evaluationInfo.segmentation', (segmentation) => ({ evaluationInfo: { segmentation } }), {}],
];

const blanks = [null, '', '  '];

describe('a member of a job that can be left out', () => {
  it.each(requests)('should mean the same when it is blank: %s', async (_, blank, rest) => {
    const caller = createCaller({ pace: 'instant' });
    const dataSet = await caller.createDataSet();
    const metricsOf = async (over: object) => {
      const answer = await caller.call('POST', jobsPath, {
        body: { ...jobRequest(dataSet), ...over },
      });
      expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
      return (await caller.job(answer.json<{ id: number }>().id)).metrics;
    };
    const expected = await metricsOf(rest);
    for (const value of blanks) expect(await metricsOf(blank(value))).toEqual(expected);
  });

  it('should be sent back as it came where it is a string, and not where it is null', async () => {
    const caller = createCaller();
    const dataSet = await caller.createDataSet();
    const echoOf = async (over: object) => {
      const { id } = await caller.createJob(dataSet, { body: over });
      return (await caller.job(id)) as { readonly fields?: string };
    };
    expect((await echoOf({ fields: '' })).fields).toBe('');
    expect((await echoOf({ fields: null })).fields).toBeUndefined();
  });

  it.each(blanks)(
    'should be asked for in one message when others are needed: %j',
    async (value) => {
      const { call } = createCaller();
      const body = {
        destination: { datasetId: value, segmentPerBatch: value },
        schema: { name: '_xdm.context.profile' },
        filter: { segments: [{ segmentId: value, status: value }] },
      };
      const answer = await call('POST', jobsPath, { body });
      expect(answer.status).toBe(400);
      const { errors } = answer.json<{ errors: { 400: { message: string }[] } }>();
      expect(errors[400].map(({ message }) => message).slice(1)).toEqual([
        '/filter/segments/0/segmentId is required.',
        '/destination/datasetId is required.',
      ]);
    },
  );
});

it.each(['name', 'description', 'schema', 'fileDescription', 'aspect', 'tags', 'unifiedTags'])(
  'should make a data set without the member that is null: %s',
  async (member) => {
    const { call } = createCaller();
    const body = { name: 'Export', schemaRef: { id: unionSchema }, [member]: null };
    const answer = await call('POST', dataSetsPath, { body });
    expect(answer.status).toBe(201);
    const id = answer.json<string[]>()[0]?.split('/').at(-1) ?? '';
    const shown = await call('GET', `${dataSetsPath}/${id}`);
    expect(shown.json<Record<string, object>>()[id]).not.toHaveProperty(member, null);
  },
);
