import { describe, expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobRequest, jobsPath, scripted } from '../callers/caller.ts';
import {
  catalogError,
  type ErrorRow,
  gatewayErrors,
  serviceErrors,
  unreadable,
  upsError,
} from './errors.table.ts';

const headers = { 'x-request-id': 'request-1' };

describe('an error', () => {
  it.each<ErrorRow>([...gatewayErrors, ...serviceErrors])(
    'should be answered as documented: $when',
    async ({ request: [method, path, sent], status, body, allow }) => {
      const { call, bugs } = createCaller();
      const answer = await call(method, path, {
        ...sent,
        headers: { ...headers, ...sent?.headers },
      });
      expect(answer.status).toBe(status);
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(answer.headers.get('allow')).toBe(allow ?? null);
      expect(answer.json()).toEqual(body);
      expect(bugs).toEqual([]);
    },
  );

  it.each([
    ['/data/core/ups/nothing', upsError],
    ['/editions/profile/data/core/ups/nothing', upsError],
    ['/data/foundation/catalog/nothing', catalogError],
    ['/nothing', undefined],
    ['/no/thing', undefined],
    ['/editions/none/data/core/ups/export/jobs', undefined],
  ])('should have the form of the family of the unknown path %s', async (path, form) => {
    const answer = await createCaller().call('GET', path, { headers });
    const detail = path.startsWith('/editions/none/')
      ? 'The edition in the path must be one of: platform, segmentation, segmentation-2020, profile, tutorial.'
      : 'GET /openapi.json lists them.';
    const message = `GET ${path} is not an endpoint of this simulator. ${detail}`;
    expect(answer.status).toBe(404);
    expect(answer.json()).toEqual(
      form === upsError
        ? upsError(404, 'AEPSIM-UNKNOWN-ROUTE-404', [message])
        : form === catalogError
          ? catalogError(404, 'NotFoundError', message)
          : { error_code: '404900', message },
    );
  });

  it('should name the first thing that the gateway misses', async () => {
    const left = { authorization: null, 'x-api-key': null, 'x-gw-ims-org-id': null };
    const codes = [];
    for (const given of [{}, { authorization: 'Bearer x' }, { 'x-api-key': 'k' }]) {
      Object.assign(left, given);
      const answer = await createCaller().call('GET', jobsPath, { headers: left });
      codes.push(answer.json<{ error_code: string }>().error_code);
    }
    expect(codes).toEqual(['403010', '403000', '400003']);
  });

  it('should have the same request id each time, where the caller gives none', async () => {
    const requestId = async (path: string) =>
      (await createCaller().call('GET', path)).json<{ requestId: string }>().requestId;
    expect(await requestId(`${jobsPath}/7`)).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(await requestId(`${jobsPath}/7`)).toBe(await requestId(`${jobsPath}/7`));
    expect(await requestId(`${jobsPath}/7`)).not.toBe(await requestId(`${jobsPath}/8`));
  });
});

const day = '2020-01-01T00:00:00Z';
const before = '2019-12-31T23:59:59+00:00';
const rfc3339 = 'must be an RFC 3339 timestamp such as 2018-10-25T13:22:04-07:00.';
const schemaName =
  '/schema/name must be one of: _xdm.context.profile, _xdm.context.profile__union, https://ns.adobe.com/xdm/context/profile__union.';
const window = '/filter/segmentQualificationTime';
const events = '/additionalFields/eventList/filter';
const segments = (...items: unknown[]) => ({ filter: { segments: items } });
const eventFilter = (filter: unknown) => ({ additionalFields: { eventList: { filter } } });

describe('the body of a job', () => {
  it.each<[over: object, ...messages: string[]]>([
    [{ destination: undefined }, '/destination is required.'],
    [
      { destination: undefined, schema: {} },
      '/destination is required.',
      '/schema/name is required.',
    ],
    [{ destination: {} }, '/destination/datasetId is required.'],
    [
      { destination: { dataSetId: 'x' } },
      '/destination/datasetId is required. Requests use datasetId, not dataSetId.',
    ],
    [{ schema: {} }, '/schema/name is required.'],
    [{ schema: 'x' }, '/schema must be an object; got a string.'],
    [{ schema: { name: '' } }, '/schema/name is required.'],
    [{ schema: { name: '_xdm.context.experienceevent' } }, schemaName],
    [
      {
        schema: { name: 'x' },
        mergePolicy: { version: 0.1 },
        filter: { fromIngestTimestamp: 'x' },
      },
      '/mergePolicy/version must be an integer; got 0.1.',
      schemaName,
      `/filter/fromIngestTimestamp ${rfc3339}`,
    ],
    [{ destination: { datasetId: 7 } }, '/destination/datasetId must be a string; got 7.'],
    [
      { destination: { datasetId: 'd', segmentPerBatch: 'true' } },
      '/destination/segmentPerBatch must be true or false; got a string.',
    ],
    [{ fields: ['a'] }, '/fields must be a string; got an array.'],
    [{ mergePolicy: 'x' }, '/mergePolicy must be an object; got a string.'],
    [{ mergePolicy: { version: '1' } }, '/mergePolicy/version must be a number; got a string.'],
    [
      { mergePolicy: { id: 'timestampOrdered-none-mp', version: 2 } },
      '/mergePolicy/version must be a version of the merge policy "timestampOrdered-none-mp": 1.',
    ],
    [{ filter: [] }, '/filter must be an object; got an array.'],
    [{ filter: { segments: {} } }, '/filter/segments must be an array; got an object.'],
    [{ filter: { emptyProfiles: 1 } }, '/filter/emptyProfiles must be true or false; got 1.'],
    [segments('a'), '/filter/segments/0 must be an object; got a string.'],
    [segments({ segmentId: 'a' }, {}), '/filter/segments/1/segmentId is required.'],
    [
      segments({ segmentId: 'a', status: 'exited' }),
      '/filter/segments/0/status must be an array; got a string.',
    ],
    [
      segments({ segmentId: 'a', status: ['exited', 'exiting'] }),
      '/filter/segments/0/status/1 must be one of: realized, existing, exited. Did you mean existing?',
    ],
    [
      { evaluationInfo: { segmentation: 'yes' } },
      '/evaluationInfo/segmentation must be true or false; got a string.',
    ],
    [{ filter: { fromIngestTimestamp: '2020-01-01' } }, `/filter/fromIngestTimestamp ${rfc3339}`],
    [
      { filter: { segmentQualificationTime: { startTime: '2019-02-29T00:00:00Z', endTime: 'x' } } },
      `${window}/startTime ${rfc3339}`,
      `${window}/endTime ${rfc3339}`,
    ],
    [eventFilter({ fromIngestTimestamp: 'now' }), `${events}/fromIngestTimestamp ${rfc3339}`],
    [eventFilter({ toIngestTimestamp: 'now' }), `${events}/toIngestTimestamp ${rfc3339}`],
    [
      { filter: { segmentQualificationTime: { startTime: day, endTime: before } } },
      `${window} must not start after endTime.`,
    ],
    [
      eventFilter({ fromIngestTimestamp: day, toIngestTimestamp: before }),
      `${events} must not start after toIngestTimestamp.`,
    ],
  ])('should be rejected for %j: %s', async (over, ...messages) => {
    const { createDataSet, call, list } = createCaller();
    const body = { ...jobRequest(await createDataSet()), ...over };
    const answer = await call('POST', jobsPath, { headers, body });
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual(upsError(400, 'UPLIB-101206-500', [unreadable, ...messages]));
    expect((await list()).records).toEqual([]);
  });

  it.each([
    ['[]', 'an array'],
    ['null', 'null'],
    ['7', '7'],
    ['"x"', 'a string'],
    ['true', 'true'],
  ])('should not be %s', async (body, got) => {
    const answer = await createCaller().call('POST', jobsPath, { headers, body });
    const expected = upsError(400, 'UPLIB-101206-500', [
      unreadable,
      `The request body must be an object; got ${got}.`,
    ]);
    expect([answer.status, answer.json()]).toEqual([400, expected]);
  });

  it('should name a data set that Catalog knows', async () => {
    const id = '0123456789abcdef01234567';
    const answer = await createCaller().call('POST', jobsPath, { headers, body: jobRequest(id) });
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual(
      upsError(400, 'UPLIB-101554-503', [
        `Dataset ${id} cannot be retrieved from Catalog /data/foundation/catalog/dataSets/${id}.`,
        JSON.stringify(catalogError(404, 'NotFoundError', 'DataSet not found.')),
      ]),
    );
  });

  it('should name a data set on the union schema', async () => {
    const { createDataSet, call } = createCaller();
    const id = await createDataSet('https://ns.adobe.com/xdm/context/profile');
    const answer = await call('POST', jobsPath, { headers, body: jobRequest(id) });
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual(
      upsError(400, 'AEPSIM-SCHEMA-400', [
        `/destination/datasetId: Dataset ${id} does not use the union schema. Create it with schemaRef.id https://ns.adobe.com/xdm/context/profile__union.`,
      ]),
    );
  });

  it('should not come with an unknown script', async () => {
    const sent = { headers: { ...headers, ...scripted('sings').headers }, body: '{}' };
    const answer = await createCaller().call('POST', jobsPath, sent);
    const message =
      'x-aep-sim-script must be one of: succeeds, fails-exporting, fails-writing, partly-fails, stuck.';
    expect(answer.status).toBe(400);
    expect(answer.json()).toEqual(upsError(400, 'AEPSIM-HEADER-400', [message]));
  });

  it('should not exceed the limit, which itself is allowed', async () => {
    const { call } = createCaller({ maxBodyBytes: 100 });
    // 8 bytes and two for each letter.
    const most = `{"a":"${'é'.repeat(46)}"}`;
    expect((await call('POST', dataSetsPath, { headers, body: most })).status).toBe(201);
    const message = 'The request body exceeds the limit of 100 bytes.';
    const [job, dataSet, token] = await Promise.all(
      [jobsPath, dataSetsPath, '/ims/token/v3'].map((path) =>
        call('POST', path, { headers, body: `${most} ` }),
      ),
    );
    expect([job?.status, dataSet?.status, token?.status]).toEqual([413, 413, 413]);
    expect(job?.json()).toEqual(upsError(413, 'AEPSIM-BODY-413', [message]));
    expect(dataSet?.json()).toEqual(catalogError(413, 'PayloadTooLargeError', message));
    expect(token?.json()).toEqual({ error_code: '413900', message });
  });
});
