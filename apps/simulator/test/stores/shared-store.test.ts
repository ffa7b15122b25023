import { expect, it } from 'vitest';
import { memoryFiles } from '../../src/files/memory.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { copyingStore } from '../../src/stores/suite/copies.ts';
import { jobsPath } from '../callers/caller.ts';
import { createExporter, exportPath } from '../callers/exporter.ts';

const people = [
  { identityMap: { Email: [{ id: 'ann@example.com' }] }, person: { name: { firstName: 'Ann' } } },
  { identityMap: { Email: [{ id: 'bob@example.com' }] } },
];

/** Two simulators that share a store, and where files are kept. */
function two() {
  const store = copyingStore(memoryStore());
  const files = memoryFiles({ maxBytes: 1 << 20, whenFull: 'evict' });
  return [createExporter({ store, files }), createExporter({ store, files })] as const;
}

it('should show on one simulator what was imported and exported on another', async () => {
  const [one, other] = two();
  const headers = { 'content-type': 'application/json' };
  const imported = await one.call('POST', '/_sim/profiles', { headers, body: people });
  expect(imported.status).toBe(201);
  const policies = { mergePolicies: [{ id: 'own', attributeMerge: { type: 'timestampOrdered' } }] };
  expect((await one.call('PUT', '/_sim/merge-policies', { body: policies })).status).toBe(200);
  const dataSet = await one.createDataSet();
  const { id, batchIds } = await one.run(dataSet);
  const paths = [
    `${jobsPath}/${id}`,
    jobsPath,
    '/data/foundation/catalog/batches',
    `/data/foundation/catalog/dataSets/${dataSet}`,
    `${exportPath}/batches/${batchIds[0]}/files`,
    `${exportPath}/datasets/${dataSet}/preview`,
    '/_sim/profiles',
    '/_sim/merge-policies',
    '/_sim/clock',
  ];
  for (const path of paths) {
    const seen = await other.get(path);
    expect(seen.status).toBe(200);
    expect(await one.get(path)).toMatchObject({ status: 200, text: seen.text });
  }
  expect((await other.job(id)).metrics).toMatchObject({ totalExportedProfileCounter: 2 });
  const bytes = await other.download(batchIds[0] ?? '');
  expect(bytes).toMatchObject({
    status: 200,
    bytes: (await one.download(batchIds[0] ?? '')).bytes,
  });
});

it('should add on one simulator to what was imported on another', async () => {
  const [one, other] = two();
  const send = (simulator: typeof one, body: object) =>
    simulator.call('POST', '/_sim/profiles', { body });
  await send(one, people);
  const { status, text } = await send(other, [people[0] ?? {}]);
  expect([status, JSON.parse(text).total]).toEqual([201, { fragments: 3, profiles: 2 }]);
  const disagreeing = { ...people[0], person: 'Ann' };
  expect((await send(one, disagreeing)).status).toBe(400);
});

it('should say that profiles are missing where the files are not shared, and be found when they are', async () => {
  const store = memoryStore();
  const missing: Error[] = [];
  const onWriteFailed = (error: Error) => missing.push(error);
  const one = createExporter({ store });
  const other = createExporter({ store, onWriteFailed });
  await one.call('POST', '/_sim/profiles', { body: people });
  const { id } = await one.run(await one.createDataSet());
  const answer = await other.get(`${jobsPath}/${id}`);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(missing.length).toBeGreaterThan(0);
  expect(other.bugs).toEqual([]);
  expect(await one.job(id)).toMatchObject({ status: 'SUCCEEDED' });
});

it('should give the sandboxes of a simulator counts of their own, whoever looks first', async () => {
  const [one, other] = two();
  const counted = async (exporter: typeof one, sandbox: string) => {
    const caller = exporter.as({ 'x-sandbox-name': sandbox });
    await caller.call('PUT', '/_sim/world', { body: { name: 'documented' } });
    return (await caller.job(726)).metrics;
  };
  const first = [await counted(one, 'a'), await counted(one, 'b'), await counted(one, 'c')];
  const second = [await counted(other, 'c'), await counted(other, 'b'), await counted(other, 'a')];
  expect(second.toReversed()).toEqual(first);
  expect(new Set(first.map((metrics) => JSON.stringify(metrics))).size).toBeGreaterThan(1);
});

it('should leave what is imported on one simulator while another resets the sandbox', async () => {
  const store = memoryStore();
  const files = memoryFiles({ maxBytes: 1 << 20, whenFull: 'evict' });
  const other = createExporter({ store, files });
  const one = createExporter({
    store,
    files: {
      ...files,
      // The reset is done by now, and what was imported before it goes.
      remove: async (prefix) => {
        expect((await other.call('POST', '/_sim/profiles', { body: people })).status).toBe(201);
        await files.remove(prefix);
      },
    },
  });
  await one.call('POST', '/_sim/profiles', { body: people });
  expect((await one.call('POST', '/_sim/reset')).status).toBe(200);
  const { id } = await one.run(await one.createDataSet());
  const third = createExporter({ store, files });
  expect((await third.job(id)).metrics).toMatchObject({ totalExportedProfileCounter: 2 });
  expect([one, other, third].flatMap(({ bugs }) => bugs)).toEqual([]);
});
