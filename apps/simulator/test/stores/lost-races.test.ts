import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { type Store, StoreLocked } from '../../src/stores/port.ts';
import { createCaller, dataSetsPath, jobRequest, jobsPath, scriptRule } from '../callers/caller.ts';

const MAX_TRIES = 20;

/** A store in which another process is faster, so many times. */
function losing(times: number): { readonly store: Store; commits: number } {
  const inner = memoryStore();
  const lost = {
    commits: 0,
    store: {
      ...inner,
      commit: async (...args: Parameters<Store['commit']>) => {
        lost.commits += 1;
        return lost.commits > times && inner.commit(...args);
      },
    },
  };
  return lost;
}

/** A store that cannot commit. */
function failing(error: Error): { readonly store: Store } {
  return { store: { ...memoryStore(), commit: () => Promise.reject(error) } };
}

const dataSetId = '5b7c86968f7b6501e21ba9df';
const writes: [what: string, method: string, path: string, body?: object][] = [
  ['the creation of a job', 'POST', jobsPath, jobRequest(dataSetId)],
  ['a data set', 'POST', dataSetsPath, {}],
  ['a change of a data set', 'PATCH', `${dataSetsPath}/${dataSetId}`, { name: 'n' }],
  ['the removal of a data set', 'DELETE', `${dataSetsPath}/${dataSetId}`],
  ['a move of the clock', 'POST', '/_sim/clock/advance', { byMs: 1 }],
  ['a rule', 'POST', '/_sim/rules', scriptRule('stuck')],
  ['merge policies', 'PUT', '/_sim/merge-policies', { mergePolicies: [] }],
  ['a reset', 'POST', '/_sim/reset'],
  ['a world', 'PUT', '/_sim/world', { name: 'documented' }],
];

describe.each(writes)('%s that the store does not take', (_, method, path, body) => {
  const sent = body ? { body } : {};

  it('should be done on what stands then', async () => {
    const lost = losing(MAX_TRIES - 1);
    const { call, bugs } = createCaller({ store: lost.store, world: 'documented' });
    expect((await call(method, path, sent)).status).toBeLessThan(300);
    expect(lost.commits).toBe(MAX_TRIES);
    expect(bugs).toEqual([]);
  });

  it('should be given up after twenty times: 503, and nothing has changed', async () => {
    const lost = losing(MAX_TRIES);
    const { call, bugs } = createCaller({ store: lost.store, world: 'documented' });
    const answer = await call(method, path, sent);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.json()).toBeInstanceOf(Object);
    expect(lost.commits).toBe(MAX_TRIES);
    expect(await lost.store.tenants({ limit: 9 })).toEqual([]);
    expect(bugs).toEqual([]);
    // The turn has ended all the same.
    expect((await call(method, path, sent)).status).toBeLessThan(300);
  });

  it('should be asked to come again while another process holds the store, and the log says so', async () => {
    const { store } = failing(new StoreLocked('"x.db" has been locked for 5 s'));
    const told: Error[] = [];
    const onWriteFailed = (error: Error) => told.push(error);
    const { call, bugs } = createCaller({ store, world: 'documented', onWriteFailed });
    const answer = await call(method, path, sent);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.text).not.toContain('x.db');
    expect(told.map(({ message }) => message)).toEqual(['"x.db" has been locked for 5 s']);
    expect(bugs).toEqual([]);
  });

  it('should be told as a fault of the simulator where the store fails', async () => {
    const error = new RangeError('the store is odd');
    const { call, bugs } = createCaller({ ...failing(error), world: 'documented' });
    const answer = await call(method, path, sent);
    expect(answer.status).toBe(500);
    expect(Object.keys(answer.json<object>())).toContain(
      path.startsWith('/_sim') ? 'error' : 'title',
    );
    expect(bugs).toEqual([error]);
  });
});

it('should read again what another process has changed meanwhile, and see one state of it', async () => {
  const inner = memoryStore();
  let changes = 0;
  const other = createCaller({ store: inner, world: 'documented' });
  const store: Store = {
    ...inner,
    jobs: async (...args) => {
      // In between comes a job of another simulator, the first two times.
      changes += 1;
      if (changes <= 2) await other.createJob(dataSetId);
      return inner.jobs(...args);
    },
  };
  await other.createJob(dataSetId);
  const { list } = createCaller({ store, world: 'documented' });
  const { records } = await list();
  expect(records).toHaveLength(5 + 3);
  expect(changes).toBe(3);
});

it('should answer 503 to a read whose tenant is changed each time', async () => {
  const inner = memoryStore();
  const other = createCaller({ store: inner });
  const dataSet = await other.createDataSet();
  const store: Store = {
    ...inner,
    jobs: async (...args) => {
      await other.createJob(dataSet);
      return inner.jobs(...args);
    },
  };
  const { call, bugs } = createCaller({ store });
  const answer = await call('GET', jobsPath);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
  expect(answer.json()).toMatchObject({ status: 503, title: expect.any(String) });
  expect(bugs).toEqual([]);
});
