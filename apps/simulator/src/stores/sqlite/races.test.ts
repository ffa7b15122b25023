import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../port.ts';
import { dataSet, firstEpoch, idsOf, tenant, write } from '../suite/facts.ts';
import { temporaryFile, temporaryStore } from '../suite/temporary-store.ts';
import { createJobs } from '../suite/writers.ts';

describe('stores on one file', () => {
  it('should lose no job of 32 writers, and give no id twice', async () => {
    const file = temporaryFile();
    const stores = [temporaryStore(file), temporaryStore(file)] as const;
    await write(stores[0], { dataSets });
    const ids = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        createJobs(stores[index % 2 ? 1 : 0], index % 3 ? 'a' : 'b', 5),
      ),
    );
    for (const store of stores) await expectAll(store, ids.flat(), 160);
  });

  it('should lose no job of two processes, and give no id twice', async () => {
    const file = temporaryFile();
    const store = temporaryStore(file);
    await write(store, { dataSets });
    const processes = [startWriting(file, 'a', 4, 25), startWriting(file, 'b', 4, 25)];
    await expectAll(store, (await startTogether(processes)).flat(), 200);
  }, 30_000);

  it('should create one schema when several processes open a new file', async () => {
    const file = temporaryFile();
    const processes = Array.from({ length: 4 }, () => startWriting(file, 'a', 1, 0));
    expect(await startTogether(processes)).toEqual([[], [], [], []]);
    expect(await temporaryStore(file).tenants({ limit: 1 })).toEqual([]);
  }, 30_000);

  it('should count each of many that come together, in both', async () => {
    const file = temporaryFile();
    const stores = [temporaryStore(file), temporaryStore(file)] as const;
    await write(stores[0], {});
    const counted = await Promise.all(
      Array.from({ length: 100 }, (_, index) => stores[index % 2 ? 1 : 0].count(firstEpoch, ['c'])),
    );
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const all = counted.flatMap((one) => one ?? []);
    expect(all.sort((a, b) => a - b)).toEqual(numbers);
  });
});

const dataSets = [dataSet('a'), dataSet('b')];

/** Each id once, in its place by number, also in the list of its data set. */
async function expectAll(store: Store, ids: readonly unknown[], count: number): Promise<void> {
  const inOrder = Array.from({ length: count }, (_, index) => index + 1);
  expect([...ids].sort((a, b) => Number(a) - Number(b))).toEqual(inOrder);
  const version = (await store.open(tenant))?.facts.version ?? 0;
  expect(version).toBe(count + 1);
  const at = { ...tenant, version };
  const oldest = { first: 'oldest', limit: count } as const;
  expect(idsOf(await store.jobs(at, oldest))).toEqual(inOrder);
  for (const where of [{}, { dataSetIds: ['a'] }, { dataSetIds: ['b'] }]) {
    const list = idsOf(await store.jobs(at, { ...where, ...oldest }));
    for (const [skip, id] of list.entries()) {
      for (const left of [{ skip }, { skipBatches: skip }]) {
        const slice = await store.jobs(at, { ...where, ...left, first: 'oldest', limit: 1 });
        expect(idsOf(slice)).toEqual([id]);
      }
    }
  }
}

/** Starts them when all are ready, and gives the ids of the jobs that each has created. */
async function startTogether(processes: readonly ChildProcess[]): Promise<readonly unknown[]> {
  const ready = await Promise.all(processes.map(nextMessage));
  expect(ready).toEqual(processes.map(() => 'ready'));
  const ids = Promise.all(processes.map(nextMessage));
  for (const child of processes) child.send('go');
  return ids;
}

/** What a process says next. */
async function nextMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The process ended with ${code}.`);
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  return message;
}

function startWriting(
  file: string,
  dataSetId: string,
  writers: number,
  jobs: number,
): ChildProcess {
  const script = join(import.meta.dirname, '../suite/write-jobs.ts');
  const args = [file, dataSetId, String(writers), String(jobs)];
  const child = fork(script, args, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  onTestFinished(() => {
    child.kill();
  });
  return child;
}
