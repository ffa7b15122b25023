import { dataSetsPath, jobsPath, org, type Sent } from '../callers/caller.ts';

export const batches = '/data/foundation/catalog/batches';
export const catalog = '/data/foundation/catalog';
export const access = '/data/foundation/export';

/** What the journal is to say first of a request that was rejected; the message aside. */
export interface Expected {
  readonly in?: 'path' | 'query' | 'header';
  readonly pointer: string;
  readonly keyword: string;
  readonly nearest?: unknown;
  readonly evidence?: string;
}

/** `{dataSet}`, `{other}`, `{job}`, `{batch}`, `{failed}` and `{view}` stand for what the sandbox has. */
export type CauseRow = readonly [
  method: string,
  path: string,
  sent: Sent,
  status: number,
  why: Expected,
];

type Place = Pick<Expected, 'in' | 'pointer'>;
export const header = (name: string): Place => ({ in: 'header', pointer: `/${name}` });
export const query = (name: string): Place => ({ in: 'query', pointer: `/${name}` });
export const path = (name: string): Place => ({ in: 'path', pointer: name && `/${name}` });
export const because = (
  place: Place,
  keyword: string,
  {
    evidence = keyword,
    ...nearest
  }: { readonly evidence?: string; readonly nearest?: unknown } = {},
): Expected => ({ ...place, keyword, evidence, ...nearest });

type Headers = NonNullable<Sent['headers']>;

/** The gateway's rejections of a request that names its sandbox. */
const nowhere = (unknown: string, nearest: string, sent: Sent = {}): readonly CauseRow[] => [
  ['GET', unknown, sent, 404, because(path(''), 'route-unknown', { nearest })],
];

export const gatewayRows: readonly CauseRow[] = [
  ...nowhere('/data/core/usp/export/jobs', jobsPath),
  ...nowhere('/export/jobs', jobsPath),
  ...nowhere('/jobs/7', `${jobsPath}/{id}`),
  ...nowhere('/batches', batches),
  ...nowhere('/data/foundation/catalogue/batches', batches),
  ...nowhere(`/editions/tutrial${jobsPath}`, `/editions/tutorial${jobsPath}`),
  ...nowhere('/editions/Platform/jobs', `/editions/platform${jobsPath}`),
  ...(
    [
      [{ authorization: null }, 403, 'authorization', 'token-missing'],
      [{ authorization: ' ' }, 403, 'authorization', 'token-missing'],
      [
        { authorization: null, authorisation: 'Bearer x' },
        403,
        'authorization',
        'token-missing',
        'authorisation',
      ],
      [
        { authorization: null, 'x-authorization': 'Bearer x' },
        403,
        'authorization',
        'token-missing',
        'x-authorization',
      ],
      [{ authorization: 'Basic eDp5' }, 401, 'authorization', 'token-invalid'],
      [{ authorization: 'Bearer' }, 401, 'authorization', 'token-invalid'],
      [{ authorization: 'token' }, 401, 'authorization', 'token-invalid'],
      [{ 'x-api-key': null }, 403, 'x-api-key', 'key-missing'],
      [{ 'x-api-key': null, 'x-apikey': 'k' }, 403, 'x-api-key', 'key-missing', 'x-apikey'],
      [{ 'x-api-key': null, 'api-key': 'k' }, 403, 'x-api-key', 'key-missing', 'api-key'],
      [{ 'x-api-key': null, apikey: 'k' }, 403, 'x-api-key', 'key-missing', 'apikey'],
      [{ 'x-api-key': null, 'x-api-kye': 'k' }, 403, 'x-api-key', 'key-missing', 'x-api-kye'],
      [{ 'x-api-key': null, 'x-api_key': 'k' }, 403, 'x-api-key', 'key-missing', 'x-api_key'],
    ] as readonly (readonly [Headers, number, string, string, string?])[]
  ).map(
    ([headers, status, name, kind, nearest]): CauseRow => [
      'GET',
      jobsPath,
      { headers },
      status,
      because(header(name), kind, nearest === undefined ? {} : { nearest }),
    ],
  ),
];

/** Of requests whose sandbox cannot be told. */
export const tenantlessRows: readonly CauseRow[] = [
  ...(
    [
      [{ 'x-gw-ims-org-id': null }, 400, 'org-missing'],
      [{ 'x-gw-ims-org-id': ' ' }, 400, 'org-missing'],
      [{ 'x-gw-ims-org-id': null, 'x-gw-ims-orgid': org }, 400, 'org-missing', 'x-gw-ims-orgid'],
      [{ 'x-gw-ims-org-id': null, 'ims-org-id': org }, 400, 'org-missing', 'ims-org-id'],
      [{ 'x-gw-ims-org-id': null, 'x-ims-org-id': org }, 400, 'org-missing', 'x-ims-org-id'],
      [{ 'x-gw-ims-org-id': null, 'x-gw-ims-org': org }, 400, 'org-missing', 'x-gw-ims-org'],
      [{ 'x-gw-ims-org-id': null, x_gw_ims_org_id: org }, 400, 'org-missing', 'x_gw_ims_org_id'],
      [{ 'x-gw-ims-org-id': '1BD6382559DF0C130A49422D' }, 403, 'org-malformed', org],
      [
        { 'x-gw-ims-org-id': org.toLowerCase() },
        403,
        'org-malformed',
        org.toLowerCase().replace('adobeorg', 'AdobeOrg'),
      ],
      [{ 'x-gw-ims-org-id': '1BD6382559DF0C130A49422D@AdobeId' }, 403, 'org-malformed', org],
      [{ 'x-gw-ims-org-id': '1BD6382559DF0C130A49422@AdobeOrg' }, 403, 'org-malformed'],
      [{ 'x-gw-ims-org-id': '{IMS_ORG}' }, 403, 'org-malformed'],
    ] as readonly (readonly [Headers, number, string, string?])[]
  ).map(
    ([headers, status, kind, nearest]): CauseRow => [
      'GET',
      `${jobsPath}/1`,
      { headers },
      status,
      because(header('x-gw-ims-org-id'), kind, nearest === undefined ? {} : { nearest }),
    ],
  ),
  ...(
    [
      ['Dev', 'dev'],
      ['my sandbox', 'my-sandbox'],
      ['-dev', 'dev'],
      ['d_v', 'd-v'],
      ['x'.repeat(256), 'x'.repeat(255)],
      ['-', undefined],
    ] as const
  ).map(
    ([name, nearest]): CauseRow => [
      'GET',
      dataSetsPath,
      { headers: { 'x-sandbox-name': name } },
      400,
      because(header('x-sandbox-name'), 'sandbox-malformed', nearest ? { nearest } : {}),
    ],
  ),
  [
    'GET',
    jobsPath,
    { headers: { 'x-sandbox-name': 'dev, dev' } },
    400,
    because(header('x-sandbox-name'), 'sandbox-malformed', { nearest: 'dev' }),
  ],
  [
    'GET',
    batches,
    { headers: { 'x-sandbox-id': 'Dev' } },
    400,
    because(header('x-sandbox-id'), 'sandbox-malformed', { nearest: 'dev' }),
  ],
  [
    'GET',
    jobsPath,
    { headers: { host: 'evil.example' } },
    403,
    because(header('host'), 'host-refused'),
  ],
  [
    'POST',
    '/ims/token/v3',
    { headers: { host: 'evil.example:80' } },
    403,
    because(header('host'), 'host-refused'),
  ],
  [
    'GET',
    jobsPath,
    { headers: { 'sec-fetch-site': 'cross-site' } },
    403,
    because(header('sec-fetch-site'), 'cross-site', { evidence: 'host-refused' }),
  ],
  ...nowhere('/ims/token', '/ims/token/v3'),
  ...nowhere('/ims/exchange/jtw', '/ims/exchange/jwt'),
  ...nowhere('/editions/tutorial/ims/token/v4', '/editions/tutorial/ims/token/v3'),
  ...nowhere('/batches', batches, { headers: { 'x-gw-ims-org-id': null } }),
  ['GET', '/ims/token/v3', {}, 405, because(path(''), 'method-not-allowed', { nearest: 'POST' })],
];
