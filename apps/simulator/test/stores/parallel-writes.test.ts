import { setImmediate as nextRound } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createCaller } from '../callers/caller.ts';
import { observedStore } from './observed-store.ts';

const COUNT = 800;

it('should write once for each of many creates at a time, and let the event loop go round between any two', async () => {
  const { store, watch } = observedStore();
  const { createDataSet, createJob } = createCaller({ store });
  const dataSet = await createDataSet();
  let rounds = 0;
  let isOver = false;
  const commitsIn: number[] = [];
  const counted = {
    ...store,
    commit: (...args: Parameters<typeof store.commit>) => {
      commitsIn.push(rounds);
      return store.commit(...args);
    },
  };
  const caller = createCaller({ store: counted });
  const turning = (async () => {
    while (!isOver) {
      await nextRound();
      rounds += 1;
    }
  })();
  const { calls, result } = await watch(() =>
    Promise.all(Array.from({ length: COUNT }, () => caller.createJob(dataSet))),
  );
  isOver = true;
  await turning;
  expect(new Set(result.map(({ id }) => id)).size).toBe(COUNT);
  expect(calls.filter((name) => name === 'commit')).toHaveLength(COUNT);
  expect(calls.filter((name) => name === 'open')).toHaveLength(COUNT);
  expect(new Set(commitsIn).size).toBe(COUNT);
  expect((await createJob(dataSet)).id).toBe(Math.max(...result.map(({ id }) => id)) + 1);
});

it('should keep the order in which the writes of a tenant came', async () => {
  const { createDataSet, createJob } = createCaller();
  const dataSet = await createDataSet();
  const made = await Promise.all(Array.from({ length: 50 }, () => createJob(dataSet)));
  const ids = made.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));
});

it('should let no tenant wait for the writes of another', async () => {
  const { store } = observedStore();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { as } = createCaller({
    store: {
      ...store,
      commit: async (tenant, changes) => {
        if (tenant.sandbox === 'slow') await held;
        return store.commit(tenant, changes);
      },
    },
  });
  const slow = as({ 'x-sandbox-name': 'slow' }).createDataSet();
  expect(await as({ 'x-sandbox-name': 'quick' }).createDataSet()).toMatch(/^[0-9a-f]{24}$/);
  release();
  expect(await slow).toMatch(/^[0-9a-f]{24}$/);
});
