import fc from 'fast-check';
import { dataSetsPath, jobsPath, org, unionSchema } from '../callers/caller.ts';

/** A request as it goes out, however wrong. `{job}` and `{dataSet}` stand for ids that exist. */
export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

const headers = {
  authorization: 'Bearer token',
  'x-api-key': 'key',
  'x-gw-ims-org-id': org,
  'content-type': 'application/json',
};
const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };
const multipart = { 'content-type': 'multipart/form-data; boundary=edge' };
const time = '2018-10-25T13:22:04-07:00';
const job = {
  fields: 'identities.id',
  mergePolicy: { id: 'p', version: 1 },
  filter: {
    segments: [
      { segmentId: 'a', segmentNs: 'AAM', status: ['realized'] },
      { segmentId: 'b', status: ['exited'] },
    ],
    segmentQualificationTime: {
      startTime: '2019-09-01T00:00:00Z',
      endTime: '2019-09-02T00:00:00Z',
    },
    fromIngestTimestamp: time,
    emptyProfiles: true,
  },
  additionalFields: {
    eventList: { fields: 'f', filter: { fromIngestTimestamp: time, toIngestTimestamp: time } },
  },
  destination: { datasetId: '{dataSet}', segmentPerBatch: true },
  schema: { name: '_xdm.context.profile' },
  evaluationInfo: { segmentation: true },
};
const dataSet = {
  name: 'Export',
  schemaRef: { id: unionSchema, contentType: 'application/vnd.adobe.xed+json;version=1' },
  fileDescription: { persisted: true, containerFormat: 'parquet', format: 'parquet' },
  tags: { unifiedProfile: ['enabled:true'] },
};
const token = 'grant_type=client_credentials&client_id=id&client_secret=secret';

const valid: readonly (Omit<RawRequest, 'body'> & { body?: unknown })[] = [
  { method: 'GET', path: jobsPath, query: 'limit=2&offset=1540974701302_96&status=NEW', headers },
  { method: 'GET', path: jobsPath, query: 'start=1&page=2&sort=updateTime:asc', headers },
  { method: 'POST', path: jobsPath, query: '', headers, body: job },
  { method: 'POST', path: jobsPath, query: '', headers, body: job },
  { method: 'GET', path: `${jobsPath}/{job}`, query: '', headers },
  { method: 'DELETE', path: `${jobsPath}/{job}`, query: '', headers },
  { method: 'GET', path: dataSetsPath, query: 'limit=10&start=0', headers },
  { method: 'POST', path: dataSetsPath, query: '', headers, body: dataSet },
  { method: 'GET', path: `${dataSetsPath}/{dataSet}`, query: '', headers },
  { method: 'POST', path: '/ims/token/v3', query: '', headers: formHeaders, body: token },
  { method: 'POST', path: '/ims/token/v2', query: token, headers: {} },
  {
    method: 'POST',
    path: '/ims/exchange/jwt',
    query: '',
    headers: multipart,
    body: '--edge\r\nContent-Disposition: form-data; name="client_id"\r\n\r\nid\r\n--edge--\r\n',
  },
];

type Change = (request: RawRequest) => RawRequest;

const oddities = fc.constantFrom(
  ...[
    '%',
    '%00',
    '%2F',
    '/',
    '..',
    '%2e%2e/',
    '{{x}}',
    '%7B%7Bx%7D%7D',
    'é',
    '%ff',
    '%F0%9F%98%80',
  ],
  ...[';', '\\', '*', ':id', '__proto__', 'constructor', '-1', '0', '1e400', 'null', '"', "'", '<'],
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const text = fc.string({ unit: 'grapheme-ascii', maxLength: 12 });
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, true, 0, -1, 1.5, '', [], {}, [[]], '\ud800', '9'.repeat(40), 2 ** 60),
);

const changedMethod = fc
  .constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'QUERY', 'post', 'X')
  .map(
    (method): Change =>
      (request) => ({ ...request, method }),
  );

const changedPath = fc.oneof(
  fc.tuple(place, oddities).map(([at, odd]) => overPath((path) => insert(path, at, odd))),
  fc.tuple(place, fc.nat(8)).map(([at, length]) => overPath((path) => cut(path, at, length))),
  fc
    .constantFrom('/editions/profile', '/editions/x', '/data', '/%65ditions/tutorial')
    .map((before) => overPath((path) => `${before}${path}`)),
);

const changedQuery = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('limit', 'offset', 'status', 'start', 'page', 'sort', '', '__proto__'),
      fc.oneof(text.map(encodeURIComponent), oddities),
    )
    .map(
      ([name, value]): Change =>
        (request) => ({ ...request, query: `${name}=${value}` }),
    ),
  fc.tuple(place, oddities).map(
    ([at, odd]): Change =>
      (request) => ({ ...request, query: insert(request.query, at, odd) }),
  ),
);

const headerNames = fc.constantFrom(
  ...[...Object.keys(headers), 'x-sandbox-name', 'x-sandbox-id', 'x-request-id', 'host', 'range'],
  ...['x-profile-instance-id', 'x-aep-sim-script', 'accept', 'sec-fetch-site', 'content-encoding'],
);
const changedHeader = fc
  .tuple(
    headerNames,
    fc.option(fc.oneof(text, fc.constantFrom('é', 'Bearer a.b.c', 'stuck', 'dev'))),
  )
  .map(
    ([name, value]): Change =>
      (request) => {
        const { [name]: _, ...others } = request.headers;
        return { ...request, headers: value === null ? others : { ...others, [name]: value } };
      },
  );

const changedBody = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(place, json).map(([at, value]) => overJson(replaceAt(at, value))),
  },
  { weight: 2, arbitrary: place.map((at) => overJson(replaceAt(at, undefined))) },
  { weight: 1, arbitrary: json.map((value) => overJson(() => value)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, fc.integer({ min: 1, max: 400 }))
      .map(([at, length]) => overText((body) => cut(body, at, length))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(place, fc.constantFrom('{', ']', ',', '"', '\ufeff', '\u0000', '\\', '1e400'))
      .map(([at, odd]) => overText((body) => insert(body, at, odd))),
  },
  {
    weight: 1,
    arbitrary: fc.uint8Array({ maxLength: 40 }).map(
      (bytes): Change =>
        (request) => ({ ...request, body: Uint8Array.from(bytes) }),
    ),
  },
);

const change = fc.oneof(
  { weight: 1, arbitrary: changedMethod },
  { weight: 2, arbitrary: changedPath },
  { weight: 2, arbitrary: changedQuery },
  { weight: 2, arbitrary: changedHeader },
  { weight: 4, arbitrary: changedBody },
);

/** Valid requests with one to three things wrong with each. */
export const brokenRequest: fc.Arbitrary<RawRequest> = fc
  .tuple(fc.constantFrom(...valid), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([{ body, ...request }, changes]) => {
    const sent = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
    const start: RawRequest = { ...request, ...(sent !== undefined && { body: sent }) };
    return changes.reduce((changed, apply) => apply(changed), start);
  });

function insert(whole: string, at: number, part: string): string {
  const index = Math.floor(at * whole.length);
  return `${whole.slice(0, index)}${part}${whole.slice(index)}`;
}

function cut(whole: string, at: number, length: number): string {
  const index = Math.floor(at * whole.length);
  return `${whole.slice(0, index)}${whole.slice(index + length)}`;
}

/** A path stays one: what goes over the wire begins with a slash. */
function overPath(edit: (path: string) => string): Change {
  return (request) => ({ ...request, path: edit(request.path).replace(/^[^/]|^$/, '/$&') });
}

function overText(edit: (body: string) => string): Change {
  return (request) =>
    typeof request.body === 'string' ? { ...request, body: edit(request.body) } : request;
}

/** Leaves a body alone that an earlier change has spoilt. */
function overJson(edit: (value: unknown) => unknown): Change {
  return overText((body) => {
    try {
      return JSON.stringify(edit(JSON.parse(body))) ?? '';
    } catch {
      return body;
    }
  });
}

/** Puts a value, or nothing, in the place of one of the values inside another. */
function replaceAt(at: number, value: unknown): (whole: unknown) => unknown {
  return (whole) => {
    let count = 0;
    const tally = (_: string, one: unknown) => {
      count += 1;
      return one;
    };
    JSON.stringify(whole, tally);
    const target = Math.floor(at * (count - 1)) + 1;
    let index = 0;
    const swap = (_: string, one: unknown) => (index++ === target ? value : one);
    const swapped = JSON.stringify(whole, swap);
    return swapped === undefined ? undefined : JSON.parse(swapped);
  };
}
