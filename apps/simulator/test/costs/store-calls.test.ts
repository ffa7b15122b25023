import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { createCaller, dataSetsPath, jobRequest, jobsPath } from '../callers/caller.ts';
import { batchesPath, exportPath } from '../callers/exporter.ts';
import { observedStore } from '../stores/observed-store.ts';
import { ticking } from './ticking.ts';
import { turnsWhile } from './turns.ts';

afterEach(async () => {
  vi.restoreAllMocks();
  await nextTurn();
});

const catalog = '/data/foundation/catalog';

// However many jobs there are: each request has its calls, and no more.
it.each([3, 300])('should ask the store for as little as possible, with %i jobs', async (count) => {
  const { store, watch } = observedStore();
  const { call, createDataSet, createJob, advance } = createCaller({ store, population: 20 });
  const dataSet = await createDataSet();
  const other = await createDataSet();
  const { id, destination } = await createJob(dataSet);
  for (let made = 1; made < count; made += 1) {
    const headers = made % 3 === 0 ? { 'x-aep-sim-script': 'fails-writing' } : {};
    await createJob(made % 2 === 0 ? dataSet : other, { headers });
  }
  await advance(2000);
  const callsOf = async (method: string, path: string, body?: unknown): Promise<string> => {
    const { calls, result } = await watch(() => call(method, path, body ? { body } : {}));
    expect(result.status).toBeLessThan(300);
    return calls.join(' ');
  };
  expect(await callsOf('GET', `${jobsPath}/${id}`)).toBe('open');
  expect(await callsOf('POST', jobsPath, jobRequest(dataSet))).toBe('open commit');
  expect(await callsOf('DELETE', `${jobsPath}/${id}`)).toBe('open commit');
  expect(await callsOf('DELETE', `${jobsPath}/${id}`)).toBe('open');
  await advance(5000);
  for (const query of ['', '?limit=2', '?status=FAILED', '?offset=2', '?sort=updateTime:asc']) {
    expect(await callsOf('GET', `${jobsPath}${query}`)).toBe('open jobs');
  }
  for (const query of ['', '?start=2', '?status=failed', `?dataSet=${other}`, '?createdBefore=9']) {
    expect(await callsOf('GET', `${batchesPath}${query}`)).toMatch(/^open jobs( latest)?$/);
  }
  for (const query of [
    'orderBy=asc:created&start=2',
    'created=9',
    'status=!success,inactive,processing&orderBy=created',
    `dataSet=${dataSet},${other}`,
    'property=created>9&createdClient=aep-sim',
  ]) {
    expect(await callsOf('GET', `${batchesPath}?limit=1&${query}`)).toMatch(
      /^open jobs( latest)?$/,
    );
  }
  // What all show alike, or none shows, needs no look at the batches.
  for (const query of ['createdClient=x', 'unknown=x', 'status=loaded', 'property=!metrics']) {
    expect(await callsOf('GET', `${batchesPath}?${query}`)).toBe('open');
  }
  expect(await callsOf('GET', `${dataSetsPath}?name=x`)).toBe('open dataSets latest');
  expect(await callsOf('GET', `${batchesPath}?status=success`)).toBe('open latest latest');
  expect(await callsOf('GET', `${batchesPath}?batch=${destination.batchId}`)).toBe('open latest');
  expect(await callsOf('GET', `${batchesPath}/${destination.batchId}`)).toBe('open latest');
  expect(await callsOf('GET', `${dataSetsPath}/${dataSet}`)).toBe('open latest');
  expect(await callsOf('GET', dataSetsPath)).toBe('open dataSets latest');
  expect(await callsOf('GET', `${catalog}/lastBatches?dataSetId=${dataSet},${other}`)).toBe(
    'open latest',
  );
  expect(await callsOf('GET', `${exportPath}/datasets/${dataSet}/preview`)).toBe('open latest');
  expect(await callsOf('GET', '/_sim/clock')).toBe('open edges');
  expect(await callsOf('POST', '/_sim/clock/advance', { to: 'next-change' })).toBe(
    'open edges edges commit',
  );
  expect(await callsOf('PUT', '/_sim/clock', { running: false })).toBe('open edges commit');
  expect(await callsOf('PUT', `${dataSetsPath}/${other}`, { name: 'n' })).toBe('open commit');
  expect(await callsOf('DELETE', `${dataSetsPath}/${other}`)).toBe('open jobs commit');
  expect(await callsOf('POST', '/_sim/reset')).toBe('open commit');
});

it('should go to a deep page of a filter in steps of a hundred, and let others in between', async () => {
  const { store, watch } = observedStore();
  const { call, createDataSet, createJob, advance } = createCaller({ store, population: 20 });
  const dataSet = await createDataSet();
  for (let made = 0; made < 350; made += 1) await createJob(dataSet);
  await advance(5000);
  ticking(11);
  const path = `${batchesPath}?status=inactive&limit=1&start=300`;
  const { turns, result: seen } = await turnsWhile(() => watch(() => call('GET', path)));
  const { calls, result } = seen;
  expect(Object.keys(result.json<object>())).toHaveLength(1);
  expect(calls.filter((name) => name === 'jobs')).toHaveLength(5);
  expect(turns).toBeGreaterThanOrEqual(3);
});
