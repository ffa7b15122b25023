import { expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobRequest, jobsPath } from '../../../test/callers/caller.ts';
import { memoryStore } from '../../stores/memory/memory.ts';
import type { Store } from '../../stores/port.ts';

/** A store that counts the data sets that are read page by page. */
function counted() {
  const inner = memoryStore();
  const seen = { dataSets: 0 };
  const store: Store = {
    ...inner,
    dataSets: async (at, page) => {
      const read = await inner.dataSets(at, page);
      seen.dataSets += read?.length ?? 0;
      return read;
    },
  };
  return { seen, store };
}

const tablesIn = async ({ call }: ReturnType<typeof createCaller>) => {
  const all = (await call('GET', `${dataSetsPath}?limit=100`)).json<
    Record<string, { tags: Record<string, string[]> }>
  >();
  return Object.values(all).map(({ tags }) => tags['adobe/pqs/table']?.[0]);
};

it('should read the data sets of a sandbox once, however many are created', async () => {
  const { seen, store } = counted();
  const caller = createCaller({ store });
  const first = await caller.createDataSet();
  for (let index = 0; index < 50; index += 1) {
    await caller.createDataSet();
    await caller.call('POST', jobsPath, { body: jobRequest(first) });
  }
  expect(seen.dataSets).toBeLessThanOrEqual(1);
});

it.each(['this simulator', 'another simulator'])(
  'should give each data set a table of its own, whatever %s changes meanwhile',
  async (which) => {
    const store = memoryStore();
    const caller = createCaller({ store });
    const other = which === 'this simulator' ? caller : createCaller({ store });
    const create = async (body: object, { call } = caller) =>
      (await call('POST', dataSetsPath, { body })).json<string[]>()[0]?.split('/').at(-1) ?? '';
    const a = await create({ name: 'Same' });
    const b = await create({ name: 'Same' }, other);
    await other.call('PATCH', `${dataSetsPath}/${b}`, {
      body: { tags: { 'adobe/pqs/table': ['free'] } },
    });
    const c = await create({ name: 'Free' });
    await other.call('DELETE', `${dataSetsPath}/${a}`);
    const d = await create({ name: 'Same' });
    expect(await tablesIn(caller)).toEqual(['free', `free_${c}`, 'same']);
    await other.call('POST', '/_sim/reset');
    await create({ name: 'Same' });
    expect(await tablesIn(caller)).toEqual(['same']);
    expect(d).not.toBe(a);
  },
);

it('should take no name for a data set that was not stored', async () => {
  const caller = createCaller();
  const first = await caller.createDataSet();
  await caller.addRule({
    match: { operation: 'createDataset' },
    times: 1,
    effect: { type: 'cut', afterBytes: 3 },
  });
  const body = { name: 'Own' };
  await caller.call('POST', dataSetsPath, { body }).catch(() => {});
  // What is known of data sets is good for a number of changes.
  await caller.call('PATCH', `${dataSetsPath}/${first}`, { body: { description: 'changed' } });
  expect((await caller.call('POST', dataSetsPath, { body })).status).toBe(201);
  expect(await tablesIn(caller)).toEqual(['export', 'own']);
});
