import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import { type Attack, control, request } from './attack.ts';
import type { Target } from './target.ts';
import { tried } from './tried.ts';

const MIB = 1_048_576;
const many = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));
const segment = (index: number) => ({ segmentId: `segment-${index}` });
const job = ({ dataSet }: Target, more: object) => ({
  destination: { datasetId: dataSet },
  schema: { name: '_xdm.context.profile' },
  ...more,
});
const wrongJob = (what: string, more: object): Attack =>
  request(what, 'POST', jobsPath, (at) => ({ body: job(at, more) }));
const rightJob = (what: string, more: object): Attack =>
  request(what, 'POST', jobsPath, (at) => ({ body: job(at, more) }), {
    statuses: [200, 400],
    grows: ['jobs', 'batches', 'sandboxes'],
  });
const ofDataSet = ({ dataSet }: Target) => `${dataSetsPath}/${dataSet}`;
const patch = (what: string, operations: readonly object[]): Attack =>
  request(what, 'PATCH', ofDataSet, {
    headers: { 'content-type': 'application/json-patch+json' },
    body: operations,
  });
const list = (what: string, query: string, path = jobsPath): Attack =>
  request(what, 'GET', `${path}?${query}`, {}, { statuses: [200, 400, 431] });

const bodies: readonly Attack[] = [
  ...[20_000, 80_000, 500_000].map((count) =>
    wrongJob(`${count} segments that are numbers`, { filter: { segments: Array(count).fill(1) } }),
  ),
  ...[10_000, 40_000].map((count) =>
    wrongJob(`${count} segments without ids`, { filter: { segments: Array(count).fill({}) } }),
  ),
  wrongJob('20,000 segments of wrong statuses', {
    filter: { segments: many(20_000, () => ({ segmentId: 'a', status: [1, 2] })) },
  }),
  rightJob('20,000 segments', { filter: { segments: many(20_000, segment) } }),
  rightJob('20,000 times one segment', { filter: { segments: many(20_000, () => segment(0)) } }),
  request(
    '10,000 batches',
    'POST',
    jobsPath,
    (at) => ({
      body: {
        ...job(at, { filter: { segments: many(10_000, segment) } }),
        destination: { datasetId: at.dataSet, segmentPerBatch: true },
      },
    }),
    { statuses: [200, 400], grows: ['jobs', 'batches', 'sandboxes'] },
  ),
  rightJob(
    '40,000 unknown members',
    Object.fromEntries(many(40_000, (index) => [`m${index}`, index])),
  ),
  rightJob('20,000 misspelled members', {
    filter: { segments: many(10_000, (index) => ({ segmentId: `s${index}`, segmentld: 'x' })) },
  }),
  rightJob('100,000 fields', { fields: many(100_000, (index) => `a${index}`).join(',') }),
  rightJob('a field of 20,000 parts', { fields: many(20_000, () => 'a').join('.') }),
  rightJob('a field of 500,000 letters', { fields: 'a'.repeat(500_000) }),
  rightJob('a merge policy of 500,000 letters', { mergePolicy: { id: 'a'.repeat(500_000) } }),
  request('more than 1 MiB', 'POST', jobsPath, { body: ' '.repeat(MIB + 1) }),
  request('64 MiB', 'POST', jobsPath, { body: ' '.repeat(64 * MIB) }),
  request('a dataset with 60,000 tags', 'POST', dataSetsPath, {
    body: { tags: Object.fromEntries(many(60_000, (index) => [`k${index}`, ['v']])) },
  }),
  request('a dataset with 20,000 tags', 'POST', dataSetsPath, {
    body: { tags: Object.fromEntries(many(20_000, (index) => [`t${index}`, 7])) },
  }),
  patch(
    'a patch of 26,000 removals',
    many(26_000, () => ({ op: 'remove', path: '/none' })),
  ),
  patch(
    'a patch of 20,000 that are none',
    many(20_000, () => ({ op: 'x' })),
  ),
  patch(
    'a patch that doubles what is there 40 times',
    many(40, (index) => ({ op: 'copy', from: '/tags', path: `/tags/t${index}` })),
  ),
  patch('a patch with a path of 20,000 parts', [{ op: 'remove', path: '/a'.repeat(20_000) }]),
];

const queries: readonly Attack[] = [
  list('2,000 parameters', many(2000, (index) => `p${index}=1`).join('&')),
  list('2,000 times one parameter', many(2000, () => 'limit=1').join('&')),
  list('a limit of 12,000 digits', `limit=${'9'.repeat(12_000)}`),
  list('an offset of 12,000 letters', `offset=${'x'.repeat(12_000)}`),
  list('1,000 conditions', many(1000, (index) => `property=a${index}`).join('&'), dataSetsPath),
  list(
    'an order of 3,000 members',
    `orderBy=${many(3000, (index) => `a${index}`).join(',')}`,
    dataSetsPath,
  ),
  list('a pattern that goes back and forth', `name=~^(a|a)*(a|a)*(a|a)*b$`, dataSetsPath),
  list('a pattern with 5,000 groups', `name=~${'(a?)'.repeat(2000)}`, dataSetsPath),
  list('a pattern with a count of counts', `name=~((a{1,99}){1,99}){1,99}`, dataSetsPath),
  list('wildcards alone', `name=${'*'.repeat(5000)}b`, dataSetsPath),
];

const order = { type: 'dataSetPrecedence', order: many(60_000, (index) => `d${index}`) };
const calls: readonly Attack[] = [
  control('a rule of 1 MiB', 'POST', '/_sim/rules', {
    body: { effect: {}, name: 'x'.repeat(MIB) },
  }),
  control('a rule with 50,000 headers', 'POST', '/_sim/rules', {
    body: {
      effect: { type: 'error', status: 503 },
      match: { header: Object.fromEntries(many(50_000, (index) => [`h${index}`, 'x'])) },
    },
  }),
  control('a world of 20,000 jobs that are none', 'PUT', '/_sim/world', {
    body: { world: { jobs: many(20_000, () => ({})), dataSets: many(20_000, () => 1) } },
  }),
  control('20,000 profiles that are none', 'POST', '/_sim/profiles', {
    body: many(20_000, () => 1),
  }),
  control('profiles of one line of 900 KiB', 'POST', '/_sim/profiles', {
    headers: { 'content-type': 'application/x-ndjson' },
    body: `{"a":"${'x'.repeat(900_000)}`,
  }),
  control('a merge policy with an order of 60,000', 'PUT', '/_sim/merge-policies', {
    body: { children: [{ id: 'p', attributeMerge: order, attributeMerge2: 1 }] },
  }),
  control(
    'a text of 12 KiB that nothing has',
    'GET',
    `/_sim/journal?text=${'x'.repeat(12_000)}`,
    {},
    {
      statuses: [200, 400],
    },
  ),
];

tried('a size', [...bodies, ...queries, ...calls]);
