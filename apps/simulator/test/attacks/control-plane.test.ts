import { type Attack, control, request } from './attack.ts';
import { secrets } from './target.ts';
import { tried } from './tried.ts';

const rule = (effect: object, more: object = {}) => ({ body: { effect, ...more } });
const error = { type: 'error', status: 503 };

const withoutToken: Attack[] = (
  [
    ['GET', '/_sim/clock', undefined],
    ['PUT', '/_sim/clock', { running: true }],
    ['POST', '/_sim/clock/advance', { byMs: 1000 }],
    ['POST', '/_sim/reset', undefined],
    ['PUT', '/_sim/world', { name: 'empty' }],
    ['POST', '/_sim/rules', { effect: error }],
    ['DELETE', '/_sim/rules', undefined],
    ['POST', '/_sim/profiles', [{}]],
    ['DELETE', '/_sim/profiles', undefined],
    ['PUT', '/_sim/merge-policies', {}],
    ['GET', '/_sim/journal', undefined],
    ['DELETE', '/_sim/journal', undefined],
    ['GET', '/_sim/events', undefined],
    ['GET', '/_sim/tenants', undefined],
    ['GET', '/_sim/report', undefined],
  ] as const
).map(([method, path, body]) =>
  request(`${method} ${path} without its token`, method, path, body ? { body } : {}),
);

const tokens: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['the beginning of it', secrets.control.slice(0, -1)],
  ['more than it', `${secrets.control}x`],
  ['another case', secrets.control.toUpperCase()],
  ['1 KiB of it', secrets.control.repeat(40)],
];

const calls: readonly (readonly [string, string, string, object?])[] = [
  ['a rule without an effect', 'POST', '/_sim/rules', { body: {} }],
  ['an effect that is none', 'POST', '/_sim/rules', rule({ type: '__proto__' })],
  ['a status that is none', 'POST', '/_sim/rules', rule({ type: 'error', status: 99 })],
  ['a probability of 2', 'POST', '/_sim/rules', rule(error, { probability: 2 })],
  ['fewer than no times', 'POST', '/_sim/rules', rule(error, { times: -1 })],
  ['a delay of years', 'POST', '/_sim/rules', rule({ type: 'latency', ms: 1e12 })],
  ['a part of a delay', 'POST', '/_sim/rules', rule({ type: 'latency', ms: 0.5, minMs: 1 })],
  ['an operation that is none', 'POST', '/_sim/rules', rule(error, { match: { operation: 'x' } })],
  [
    '10,000 operations',
    'POST',
    '/_sim/rules',
    rule(error, { match: { operation: Array(10_000).fill('listExportJobs') } }),
  ],
  ['a rule of 100 KiB', 'POST', '/_sim/rules', rule(error, { name: 'x'.repeat(100_000) })],
  [
    'headers that every object has',
    'POST',
    '/_sim/rules',
    { body: `{"effect":{"type":"error","status":503},"match":{"header":{"__proto__":{"a":1}}}}` },
  ],
  [
    'another organization’s rule',
    'POST',
    '/_sim/rules',
    {
      body: { effect: error, match: { header: { 'x-sandbox-name': 'other' } } },
    },
  ],
  ['a clock below 0', 'PUT', '/_sim/clock', { body: { now: -1 } }],
  ['a clock past the year 9999', 'PUT', '/_sim/clock', { body: { now: 1e18 } }],
  ['a clock that is a word', 'PUT', '/_sim/clock', { body: { running: 'yes' } }],
  ['a step back', 'POST', '/_sim/clock/advance', { body: { byMs: -1 } }],
  ['a step to infinity', 'POST', '/_sim/clock/advance', { body: '{"byMs":1e400}' }],
  ['a step to nowhere', 'POST', '/_sim/clock/advance', { body: { to: 'the-end' } }],
  ['a world that is none', 'PUT', '/_sim/world', { body: { name: '../documented' } }],
  ['a world of wrong jobs', 'PUT', '/_sim/world', { body: { world: { jobs: [1, 2, 3] } } }],
  ['profiles that are none', 'POST', '/_sim/profiles', { body: 'x\n'.repeat(1000) }],
  ['merge policies that are none', 'PUT', '/_sim/merge-policies', { body: [1] }],
  ['a wait of years', 'GET', '/_sim/journal?count=1&waitMs=1000000000000'],
  ['a count below 0', 'GET', '/_sim/journal?count=-1&waitMs=1'],
  ['a text of 8 KiB', 'GET', `/_sim/journal?limit=x&text=${'x'.repeat(8000)}`],
  ['events from below 0', 'GET', '/_sim/events?after=-1'],
  ['a page of sandboxes after nothing', 'GET', '/_sim/tenants?after=x'],
  ['a page of a million', 'GET', '/_sim/tenants?limit=1000000'],
  ['rows of a batch that is none', 'GET', '/_sim/batches/__proto__/rows'],
  ['two sandboxes', 'GET', '/_sim/clock?org=x&org=y'],
  ['a parameter that is none', 'GET', '/_sim/clock?constructor=1'],
  ['a method that is none', 'PATCH', '/_sim/clock', { body: {} }],
  ['a call that is none', 'GET', '/_sim/__proto__'],
];

tried('the control plane', [
  ...withoutToken,
  ...tokens.map(([what, token]) =>
    request(`a token that is ${what}`, 'POST', '/_sim/reset', {
      headers: { authorization: `Bearer ${token}` },
    }),
  ),
  ...calls.map(([what, method, path, sent]) => control(what, method, path, sent)),
]);
