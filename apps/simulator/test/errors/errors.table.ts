import { expect } from 'vitest';
import { dataSetsPath, jobsPath, type Sent } from '../callers/caller.ts';

export interface ErrorRow {
  readonly when: string;
  readonly request: readonly [method: string, path: string, sent?: Sent];
  readonly status: number;
  readonly body: unknown;
  readonly allow?: string;
}

const list = (headers: Sent['headers'] = {}): ErrorRow['request'] => ['GET', jobsPath, { headers }];

/** What the gateway says, whichever service lies behind it. */
export const gatewayErrors: readonly ErrorRow[] = [
  ['no Authorization', { authorization: null }, 403, '403010', 'Oauth token is missing.'],
  ['a blank Authorization', { authorization: ' ' }, 403, '403010', 'Oauth token is missing.'],
  ['Basic', { authorization: 'Basic eDp5' }, 401, '401013', 'Oauth token is not valid'],
  ['Bearer alone', { authorization: 'Bearer' }, 401, '401013', 'Oauth token is not valid'],
  ['no x-api-key', { 'x-api-key': null }, 403, '403000', 'Api Key is required'],
  ['a blank x-api-key', { 'x-api-key': '' }, 403, '403000', 'Api Key is required'],
  ['no org', { 'x-gw-ims-org-id': null }, 400, '400003', 'Missing header'],
  ...['1BD6382559DF0C130A49422D', '1BD6382559DF0C130A49422@AdobeOrg', '{IMS_ORG}'].map(
    (id) =>
      [`org ${id}`, { 'x-gw-ims-org-id': id }, 403, '403027', 'User region is missing'] as const,
  ),
  ...['Dev', 'a b', '-dev', 'd_v', 'x'.repeat(256)].map(
    (name) =>
      [
        `sandbox ${name}`,
        { 'x-sandbox-name': name },
        400,
        '400900',
        'x-sandbox-name must be lowercase letters, digits, and hyphens, and begin with a letter or digit.',
      ] as const,
  ),
  [
    'x-sandbox-name twice',
    { 'x-sandbox-name': 'dev, prod' },
    400,
    '400900',
    'x-sandbox-name must be sent once; got "dev, prod".',
  ],
  [
    'the org twice',
    { 'x-gw-ims-org-id': '1BD6382559DF0C130A49422D@AdobeOrg, 1BD6382559DF0C130A49422D@AdobeOrg' },
    403,
    '403027',
    'User region is missing',
  ],
  ...['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:8080', ''].map(
    (host) =>
      [
        `Host ${host}`,
        { host },
        403,
        '403900',
        `Host ${host || '""'} is not allowed. To accept it, start with --allowed-hosts ${host.split(':')[0] || '<host>'}.`,
      ] as const,
  ),
  [
    'a page of another site',
    { 'sec-fetch-site': 'cross-site' },
    403,
    '403901',
    "Requests from web pages of other sites are not allowed. Send them from your server, or through a proxy on the page's own host.",
  ],
].map((row) => {
  const [when, headers, status, error_code, message] = row as GatewayRow;
  return { when, request: list(headers), status, body: { error_code, message } };
});

type GatewayRow = readonly [string, Sent['headers'], number, string, string];

export const unreadable =
  'There is a problem extracting the user JSON, field(s) missing or invalid. Correct and try again.';

/** What the profile services say; the caller's x-request-id comes back as requestId. */
export function upsError(status: number, code: string, messages: readonly unknown[]): unknown {
  const type = code.startsWith('AEPSIM')
    ? `urn:aep-sim:errors:${code}`
    : `https://ns.adobe.com/aep/errors/${code}`;
  const errors = { [status]: messages.map((message) => ({ code, message })) };
  return { requestId: 'request-1', errors, type, title: messages[0], status };
}

export function catalogError(status: number, title: string, detail: unknown): unknown {
  return { type: '/placeholder/type/uri', status, title, detail };
}

const noSuchJob = (id: string) =>
  upsError(404, 'AEPSIM-UNKNOWN-JOB-404', [
    `Export job ${id} was not found in sandbox prod. Check the ID and x-sandbox-name.`,
  ]);
const query = (...messages: string[]) => upsError(400, 'AEPSIM-QUERY-400', messages);
const integer = (least: number, sent: string) =>
  `must be an integer of at least ${least}; got "${sent}".`;
const TO_CANCEL = 'Use GET, HEAD, or DELETE; to cancel an export job, use DELETE.';
const contentType = catalogError(400, 'BadRequestError', 'A valid content-type must be specified');

export const serviceErrors: readonly ErrorRow[] = [
  ...['7', '0', '-1', '007', '1.5', '1e3', '9999999999999999', 'abc'].map((id) => ({
    when: `job ${id}`,
    request: ['GET', `${jobsPath}/${id}`] as const,
    status: 404,
    body: noSuchJob(id),
  })),
  {
    when: 'the untouched placeholder of a template as job',
    request: ['GET', `${jobsPath}/%7B%7BEXPORT_JOB_ID%7D%7D`],
    status: 404,
    body: noSuchJob('{{EXPORT_JOB_ID}}'),
  },
  {
    when: 'an id that is badly percent-encoded',
    request: ['GET', `${jobsPath}/%ff%`],
    status: 404,
    body: noSuchJob('%ff%'),
  },
  {
    when: 'a cancel of an unknown job',
    request: ['DELETE', `${jobsPath}/7`],
    status: 404,
    body: noSuchJob('7'),
  },
  ...[null, '', 'text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'].flatMap(
    (type) =>
      [jobsPath, dataSetsPath].map((path) => ({
        when: `content type ${type} to ${path}`,
        request: ['POST', path, { body: '{}', headers: { 'content-type': type } }] as const,
        status: 400,
        body: contentType,
      })),
  ),
  ...['{{body}}', '', '{"schema":', '\ufeff{', "{'a':1}", '{"a":1,}', '{"a":1e}', 'NaN'].flatMap(
    (body) => [
      {
        when: `the text ${JSON.stringify(body)} for a job`,
        request: ['POST', jobsPath, { body }] as const,
        status: 400,
        body: upsError(400, 'UPLIB-101206-500', [
          unreadable,
          expect.stringMatching(/^The request body is not valid JSON: .*\.$/),
        ]),
      },
      {
        when: `the text ${JSON.stringify(body)} for a data set`,
        request: ['POST', dataSetsPath, { body }] as const,
        status: 400,
        body: catalogError(
          400,
          'BadRequestError',
          expect.stringContaining('The request body is not valid JSON: '),
        ),
      },
    ],
  ),
  ...(
    [
      ['limit=0', `limit ${integer(1, '0')}`],
      ['limit=-1', `limit ${integer(1, '-1')}`],
      ['limit=1.5', `limit ${integer(1, '1.5')}`],
      ['limit=ten', `limit ${integer(1, 'ten')}`],
      ['limit=1e2', `limit ${integer(1, '1e2')}`],
      ['limit=%', `limit ${integer(1, '%')}`],
      ['start=-1', `start ${integer(0, '-1')}`],
      ['page=0', `page ${integer(1, '0')}`],
      ['status=PROCESSING', 'status must be one of: NEW, SUCCEEDED, FAILED.'],
      ['status=new', 'status must be one of: NEW, SUCCEEDED, FAILED. Did you mean NEW?'],
      ['status=__proto__', 'status must be one of: NEW, SUCCEEDED, FAILED.'],
      ...['x', '-1', '1_', '_1', '1_2_3', '1540974701302-96', 'string'].map((offset) => [
        `offset=${offset}`,
        `offset must be a cursor from link.next or the number of jobs to skip; got "${offset}".`,
      ]),
      ...['updateTime', 'updateTime:up', 'colour:asc', 'id:asc:desc', ':asc'].map((sort) => [
        `sort=${sort}`,
        `sort must be a field and a direction, such as updateTime:asc; got "${sort}". Fields: createdTime, creationTime, updateTime, id.`,
      ]),
    ] as [string, string][]
  ).map(([search, message]) => ({
    when: `?${search}`,
    request: ['GET', `${jobsPath}?${search}`] as const,
    status: 400,
    body: query(message),
  })),
  {
    when: 'two bad values at once',
    request: ['GET', `${jobsPath}?limit=0&page=0`],
    status: 400,
    body: query(`limit ${integer(1, '0')}`, `page ${integer(1, '0')}`),
  },
  ...(
    [
      ['limit=0', 'limit must be an integer from 1 to 100; got "0".'],
      ['limit=101', 'limit must be an integer from 1 to 100; got "101".'],
      ['start=-1', 'start must be an integer of at least 0; got "-1".'],
    ] as const
  ).map(([search, detail]) => ({
    when: `data sets ?${search}`,
    request: ['GET', `${dataSetsPath}?${search}`] as const,
    status: 400,
    body: catalogError(400, 'BadRequestError', detail),
  })),
  {
    when: 'an unknown data set in Catalog',
    request: ['GET', `${dataSetsPath}/0123456789abcdef01234567`],
    status: 404,
    body: catalogError(404, 'NotFoundError', 'DataSet not found.'),
  },
  ...(
    [
      ['PUT', jobsPath, 'GET, HEAD, POST', 'Use GET, HEAD, or POST.'],
      ['DELETE', jobsPath, 'GET, HEAD, POST', 'Use GET, HEAD, or POST.'],
      ['POST', `${jobsPath}/726`, 'GET, HEAD, DELETE', TO_CANCEL],
      ['PATCH', `${jobsPath}/726`, 'GET, HEAD, DELETE', TO_CANCEL],
    ] as const
  ).map(([method, path, allow, remedy]) => ({
    when: `${method} ${path}`,
    request: [method, path, { body: '{}' }] as const,
    status: 405,
    body: upsError(405, 'AEPSIM-METHOD-405', [
      `${method} is not allowed on ${path.replace('726', '{id}')}. ${remedy}`,
    ]),
    allow,
  })),
  ...(
    [
      ['PUT', dataSetsPath, 'GET, HEAD, POST', 'Use GET, HEAD, or POST.'],
      [
        'POST',
        `${dataSetsPath}/0123456789abcdef01234567`,
        'GET, HEAD, PUT, PATCH, DELETE',
        'Use GET, HEAD, PUT, PATCH, or DELETE; to delete a dataset, use DELETE.',
      ],
    ] as const
  ).map(([method, path, allow, remedy]) => ({
    when: `${method} ${path}`,
    request: [method, path, { body: '{}' }] as const,
    status: 405,
    body: catalogError(
      405,
      'MethodNotAllowedError',
      `${method} is not allowed on ${path.replace('0123456789abcdef01234567', '{id}')}. ${remedy}`,
    ),
    allow,
  })),
];
