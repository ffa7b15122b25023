import { expect, it } from 'vitest';
import { org, startAt, unionSchema } from './caller.ts';
import { run } from './processes.ts';

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
  steps[step] = loaded.filter((url) => /\\/simulator\\/src\\/export\\/|parquet/.test(url))
    .map((url) => url.replace(/.*\\/(?:src\\/export|node_modules)\\//, ''));
  loaded = [];
};
const jobs = '/data/core/ups/export/jobs';
const catalog = '/data/foundation/catalog';

const [path] = await call('POST', catalog + '/dataSets', { schemaRef: { id: '${unionSchema}' } });
const datasetId = path.split('/').at(-1);
const order = {
  destination: { datasetId, segmentPerBatch: true }, schema: { name: 's' }, fields: '',
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
  expect(steps['nothing exported']?.toSorted()).toEqual(['lazy.ts', 'port.ts']);
  expect(steps['counted']).toContain('exports.ts');
  expect(steps['counted']?.join(' ')).not.toContain('hyparquet-writer');
  expect(steps['written']?.join(' ')).toContain('hyparquet-writer');
});
