import { org, type Sent } from '../callers/caller.ts';
import type { CauseRow, Expected } from './causes.table.ts';

const form = (fields: Record<string, string>, headers: Sent['headers'] = {}): Sent => ({
  body: new URLSearchParams(fields).toString(),
  headers: {
    'content-type': 'application/x-www-form-urlencoded',
    'x-gw-ims-org-id': null,
    ...headers,
  },
});
const client = { grant_type: 'client_credentials', client_id: 'c', client_secret: 's3cret' };
const without = (name: keyof typeof client, over: Record<string, string> = {}) =>
  ({
    ...Object.fromEntries(Object.entries(client).filter(([one]) => one !== name)),
    ...over,
  }) as Record<string, string>;
const jwt = (iss: string) => `e30.${Buffer.from(JSON.stringify({ iss })).toString('base64url')}.x`;

const flaw = (pointer: string, keyword: string, more: Partial<Expected> = {}): Expected => ({
  pointer,
  keyword,
  evidence: 'token-error',
  ...more,
});
const inQuery = { in: 'query' } as const;

/** Of the token service: its errors are no tenant's. */
export const tokenRows: readonly CauseRow[] = [
  ...(['grant_type', 'client_id', 'client_secret'] as const).flatMap((name): CauseRow[] => [
    ['POST', '/ims/token/v3', form(without(name)), 400, flaw(`/${name}`, 'required')],
    ['POST', '/ims/token/v3', form({ ...client, [name]: '' }), 400, flaw(`/${name}`, 'required')],
    [
      'POST',
      `/ims/token/v2?${new URLSearchParams(without(name))}`,
      {},
      400,
      flaw(`/${name}`, 'required', inQuery),
    ],
  ]),
  [
    'POST',
    '/ims/token/v3',
    form(without('client_id', { clientId: 'c' })),
    400,
    flaw('/client_id', 'required', { nearest: 'clientId' }),
  ],
  [
    'POST',
    '/ims/token/v3',
    form(without('client_secret', { 'client-secret': 's3cret' })),
    400,
    flaw('/client_secret', 'required', { nearest: 'client-secret' }),
  ],
  [
    'POST',
    '/ims/token/v2?grant_type=client_credentials&clientid=c',
    {},
    400,
    flaw('/client_id', 'required', { ...inQuery, nearest: 'clientid' }),
  ],
  ['POST', '/ims/token/v3', {}, 400, flaw('/grant_type', 'required')],
  ['POST', '/ims/token/v2', {}, 400, flaw('/grant_type', 'required', inQuery)],
  ['POST', '/ims/token/v3', { body: client }, 400, flaw('/grant_type', 'required')],
  [
    'POST',
    '/ims/token/v3',
    form({ ...client, grant_type: 'password' }),
    400,
    flaw('/grant_type', 'enum', { nearest: 'client_credentials' }),
  ],
  [
    'POST',
    `/ims/token/v2?${new URLSearchParams({ ...client, grant_type: 'x' })}`,
    {},
    400,
    flaw('/grant_type', 'enum', { ...inQuery, nearest: 'client_credentials' }),
  ],
  [
    'POST',
    '/ims/token/v3',
    form(client, { 'x-gw-ims-org-id': org.slice(0, 24) }),
    400,
    flaw('/x-gw-ims-org-id', 'pattern', { in: 'header', nearest: org }),
  ],
  ...(['client_id', 'client_secret', 'jwt_token'] as const).map((name): CauseRow => {
    const all = { client_id: 'c', client_secret: 's3cret', jwt_token: 'e30.e30.x' };
    return [
      'POST',
      '/ims/exchange/jwt',
      form({ ...all, [name]: '' }),
      400,
      flaw(`/${name}`, 'required'),
    ];
  }),
  [
    'POST',
    '/ims/exchange/jwt',
    form({ client_id: 'c', client_secret: 's3cret', jwt_token: jwt('me') }),
    400,
    flaw('/jwt_token', 'pattern'),
  ],
  [
    'POST',
    '/ims/token/v3',
    { body: 'x'.repeat(5000) },
    413,
    { pointer: '', keyword: 'body-too-large', evidence: 'body-too-large' },
  ],
];

const error = { type: 'error', status: 503 };

/** Of the control plane's own calls that write. */
export const controlRows: readonly CauseRow[] = (
  [
    ['PUT', '/clock', {}, '/running', 'required'],
    ['PUT', '/clock', { runing: true }, '/runing', 'additionalProperties', 'running'],
    ['PUT', '/clock', { running: 'no' }, '/running', 'type'],
    ['PUT', '/clock', [], '', 'type'],
    ['PUT', '/clock', '{', '', 'body-unreadable'],
    ['POST', '/clock/advance', { byMs: -1 }, '/byMs', 'minimum', 0],
    ['PUT', '/world', { name: 'document' }, '/name', 'enum', 'documented'],
    ['PUT', '/world', { name: 'documented', edition: 'tutorail' }, '/edition', 'enum', 'tutorial'],
    ['POST', '/rules', {}, '/effect', 'required'],
    ['POST', '/rules', { effect: { type: 'err' } }, '/effect/type', 'discriminator', 'error'],
    ['POST', '/rules', { effect: { ...error, status: 505 } }, '/effect/status', 'enum', 504],
    ['POST', '/rules', { effect: error, time: 1 }, '/time', 'additionalProperties', 'times'],
    ['POST', '/rules', { effect: error, times: 0 }, '/times', 'minimum', 1],
    [
      'POST',
      '/rules',
      { effect: error, match: { operation: 'createExportJobs' } },
      '/match/operation',
      'enum',
      'createExportJob',
    ],
    [
      'POST',
      '/rules',
      { effect: { type: 'script', script: 'stuck' }, match: { operation: 'listExportJobs' } },
      '/match/operation',
      'enum',
      'createExportJob',
    ],
    [
      'POST',
      '/rules',
      { effect: error, match: { edition: 'plattform' } },
      '/match/edition',
      'enum',
      'platform',
    ],
    ['PUT', '/merge-policies', { mergePolicies: 7 }, '', 'error'],
    ['POST', '/profiles', '{"a":1}', '', 'error'],
  ] as readonly (readonly [string, string, unknown, string, string, unknown?])[]
).map(([method, path, body, pointer, keyword, ...nearest]): CauseRow => {
  const why = { pointer, keyword, ...(nearest.length > 0 && { nearest: nearest[0] }) };
  return [method, `/_sim${path}`, { body }, 400, why];
});

/** The same with more than a body to go by. */
export const controlPlaceRows: readonly CauseRow[] = [
  [
    'DELETE',
    '/_sim/rules/rule-9',
    {},
    404,
    { in: 'path', pointer: '/id', keyword: 'rule-unknown' },
  ],
  [
    'PATCH',
    '/_sim/rules/rule-9',
    { body: { enabled: true } },
    404,
    { in: 'path', pointer: '/id', keyword: 'rule-unknown' },
  ],
];

/** Of control calls whose sandbox cannot be told. */
export const controlTenantlessRows: readonly CauseRow[] = [
  [
    'POST',
    '/_sim/reset',
    { headers: { 'x-gw-ims-org-id': null } },
    400,
    { in: 'header', pointer: '/x-gw-ims-org-id', keyword: 'org-missing', evidence: 'org-missing' },
  ],
  [
    'POST',
    '/_sim/reset?org=x',
    {},
    400,
    { in: 'query', pointer: '/org', keyword: 'org-malformed', evidence: 'org-malformed' },
  ],
  [
    'POST',
    `/_sim/reset?org=${encodeURIComponent(org)}&sandbox=X_`,
    {},
    400,
    {
      in: 'query',
      pointer: '/sandbox',
      keyword: 'sandbox-malformed',
      evidence: 'sandbox-malformed',
    },
  ],
];
