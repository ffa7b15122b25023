import { expect, it } from 'vitest';
import { org, startAt, unionSchema } from '../callers/caller.ts';
import { run } from '../processes/processes.ts';

/** A process that tells which modules it has loaded after each of the steps. */
const script = `
import { registerHooks } from 'node:module';
let loaded = [];
registerHooks({
  load: (url, context, next) => {
    loaded.push(url);
    return next(url, context);
  },
});
const { createSimulator } = await import('./src/simulator.ts');
const { fetch } = createSimulator({ now: () => ${startAt} });
const headers = {
  authorization: 'Bearer t', 'x-api-key': 'k', 'x-gw-ims-org-id': '${org}', 'content-type': 'application/json',
};
const call = async (method, path, body) => {
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
  return (await fetch(new Request('http://localhost' + path, init))).json();
};
const steps = {};
const tell = (step) => {
  steps[step] = loaded.filter((url) => /\\/simulator\\/src\\/(?:export|profiles)\\/|parquet/.test(url))
    .map((url) => url.replace(/.*\\/(?:simulator\\/src|node_modules)\\//, ''));
  loaded = [];
};
const jobs = '/data/core/ups/export/jobs';
const catalog = '/data/foundation/catalog';

const [path] = await call('POST', catalog + '/dataSets', { schemaRef: { id: '${unionSchema}' } });
const datasetId = path.split('/').at(-1);
const order = {
  destination: { datasetId, segmentPerBatch: true }, schema: { name: '_xdm.context.profile' }, fields: '',
  filter: { segments: [{ segmentId: 'a' }] }, additionalFields: { eventList: { fields: '' } },
};
const { id } = await call('POST', jobs, order);
const running = await call('GET', jobs + '/' + id);
await call('GET', jobs);
const { [running.destination.batches[0].batchId]: batch } = await call('GET', catalog + '/batches');
await call('GET', catalog + '/dataSets/' + datasetId);
await call('GET', '/data/foundation/export/datasets/' + datasetId + '/preview');
await call('POST', '/_sim/clock/advance', { byMs: 1000 });
await call('DELETE', jobs + '/' + id);
await call('POST', '/_sim/clock/advance', { byMs: 1000 });
const cancelled = await call('GET', jobs + '/' + id);
const other = await call('POST', jobs, order);
await call('POST', '/_sim/clock/advance', { byMs: 3000 });
// The tutorial's jobs show no counters.
const uncounted = await call('GET', '/editions/tutorial' + jobs + '/' + other.id);
await call('POST', '/_sim/reset');
await call('GET', '/_sim/world');
tell('nothing exported');

const [again] = await call('POST', catalog + '/dataSets', { schemaRef: { id: '${unionSchema}' } });
const second = { ...order, destination: { datasetId: again.split('/').at(-1) } };
const job = await call('POST', jobs, second);
await call('POST', '/_sim/clock/advance', { byMs: 3000 });
const ended = await call('GET', jobs + '/' + job.id);
tell('counted');
await call('GET', '/data/foundation/export/batches/' + ended.destination.batchId + '/files');
tell('written');
const seen = [running, batch, cancelled, uncounted, ended].map(({ status }) => status);
console.log(JSON.stringify({ seen, steps }));
`;

it('should load what exports are made with when it is needed, and not before', async () => {
  const { code, stdout, stderr } = await run([
    '--conditions=@aep-sim/source',
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    script,
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const { seen, steps } = JSON.parse(stdout) as {
    seen: readonly string[];
    steps: Readonly<Record<string, readonly string[]>>;
  };
  // Each step was really made.
  expect(seen).toEqual(['NEW', 'queued', 'CANCELLED', 'SUCCEEDED', 'SUCCEEDED']);
  expect(steps['nothing exported']?.toSorted()).toEqual([
    'export/lazy.ts',
    'profiles/bad-import.ts',
    'profiles/built-in-policy.ts',
  ]);
  expect(steps['counted']).toContain('export/exports.ts');
  expect(steps['counted']?.join(' ')).not.toContain('hyparquet-writer');
  expect(steps['written']?.join(' ')).toContain('hyparquet-writer');
});

/** A process that prints the modules of the workspace that it has loaded for its first answer, and for others after it. */
const firstAnswer = `
import { registerHooks } from 'node:module';
let loaded = [];
registerHooks({
  load: (url, context, next) => {
    if (!url.includes('/node_modules/')) loaded.push(url.replace(/.*\\/(?:simulator|types)\\/src\\//, ''));
    return next(url, context);
  },
});
const { createSimulator } = await import('./src/simulator.ts');
const simulator = createSimulator({ now: () => ${startAt} });
const headers = { authorization: 'Bearer t', 'x-api-key': 'k', 'x-gw-ims-org-id': '${org}' };
const get = async (path) => {
  const { status } = await simulator.fetch('http://localhost' + path, { headers });
  const modules = loaded;
  loaded = [];
  return { status, modules };
};
const first = await get('/data/core/ups/export/jobs');
const tutorial = await get('/editions/tutorial/data/core/ups/export/jobs');
const catalog = await get('/data/foundation/catalog/dataSets');
const control = await get('/_sim/journal');
console.log(JSON.stringify([first, tutorial, catalog, control]));
`;

it('should load an edition, a service and the control plane when they are first asked for', async () => {
  const { code, stdout, stderr } = await run([
    '--conditions=@aep-sim/source',
    '--disable-warning=ExperimentalWarning',
    '--input-type=module',
    '--eval',
    firstAnswer,
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  type Answer = { readonly status: number; readonly modules: readonly string[] };
  const answers = JSON.parse(stdout) as readonly Answer[];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const [first, tutorial, catalog, control] = answers.map(({ modules }) => modules.toSorted());
  const loaded = (modules: readonly string[] = [], pattern: RegExp) =>
    modules.filter((name) => pattern.test(name));
  const edition = /^(?:editions|generated)\/(?:platform|segmentation|profile|tutorial)/;
  const own = ['guards.ts', 'validators.ts'];
  expect(loaded(first, edition)).toEqual([
    'editions/platform.ts',
    ...own.map((name) => `generated/platform.${name}`),
  ]);
  expect(loaded(first, /^(?:control|view)\/|^api\/(?!export-jobs|[a-z]+\.ts)/)).toEqual([]);
  expect(loaded(first, /^journal\/(?:re(?:nder|dact|ader)|secret)/)).toEqual([]);
  expect(loaded(tutorial, edition)).toEqual([
    'editions/tutorial.ts',
    ...own.map((name) => `generated/tutorial.${name}`),
  ]);
  expect(loaded(catalog, /^api\/data-sets\//).length).toBeGreaterThan(5);
  expect(loaded(control, /^control\//).length).toBeGreaterThan(10);
  expect(loaded(control, /^journal\/render/)).toEqual(['journal/render.ts']);
  // The start is as long as the list of what it loads.
  expect(first?.length).toBeLessThan(142);
});
